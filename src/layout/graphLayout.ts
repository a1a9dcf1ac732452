import type { ActorKind } from '../model/story.ts';
import { anneal, startPlacing } from './graphAnneal.ts';
import { detour } from './graphDetour.ts';
import { inBreach, measure, wholeCost } from './graphEnergy.ts';
import { breaches, type GraphFigures, graphFigures } from './graphFigures.ts';
import { forceLayout } from './graphForces.ts';
import { makeRoom, placeKept, tolerances } from './graphNewcomers.ts';
import { type GraphPositions, holdsAll, positionsOf } from './graphPositions.ts';
import { type GraphActor, type GraphTie, graphScene, type Placing, type Scene } from './graphScene.ts';
import type { Anchor, LabelOption } from './labelLayout.ts';
import { seededRandom } from './seededRandom.ts';
import { curvePath, pointOn } from './tieCurve.ts';

/** Where each actor and tie stands, in whole px from the top left of the box. */
export interface GraphLayout {
  width: number;
  height: number;
  fontSize: number;
  /** In the order of the actors given. */
  nodes: PlacedNode[];
  /** In the order of the ties given. */
  ties: PlacedTie[];
  /** What is needed to come by this layout again; a large one has none. */
  positions?: GraphPositions;
}

export interface PlacedNode {
  id: string;
  x: number;
  y: number;
  /** 7 to 15; see nodeShape.ts for the outline. */
  r: number;
  kind: ActorKind;
  /** `x`, `y` is the baseline of the first line; the next stands `lineHeight(fontSize)` lower. */
  label: { x: number; y: number; anchor: Anchor; lines: string[] };
}

export interface PlacedTie {
  id: string;
  /** SVG path data, one quadratic curve, ending `arrowLength` px short of the node it points to. */
  d: string;
  /** The middle of the curve, for a verb. */
  mid: { x: number; y: number };
}

export interface GraphBox {
  width: number;
  height: number;
  fontSize: number;
  /** How much is tried: `starts` layouts by forces, each improved a little, the best `finalists` of them thoroughly. */
  search?: GraphSearch;
}

export interface GraphSearch {
  seed: number;
  starts: number;
  finalists: number;
  /** Tries per actor: in the first round, and for each finalist. */
  moves: [number, number];
}

/** Casts up to this size are searched for with all patience; larger ones get as many tries in all. */
export const usualCast = 26;
const usualSearch: GraphSearch = { seed: 31, starts: 10, finalists: 1, moves: [60, 5000] };

function searchFor(actors: number): GraphSearch {
  const [first, final] = usualSearch.moves;
  const part = Math.min(1, usualCast / actors);
  return { ...usualSearch, moves: [Math.ceil(first * part), Math.ceil(final * part)] };
}

/** While something overlaps, there are further rounds, in each of which a breach costs so many times more. */
const repairs = [1, 2, 4, 8, 16, 32, 64, 128];

/**
 * Where `kept` has a place for everything and nothing overlaps there, just that. Otherwise those who stay are kept where they
 * are or near (graphNewcomers.ts), and newcomers find room.
 *
 * Without `kept`, forces (d3-force) give many different first layouts; simulated annealing then moves single actors, labels
 * and bends to be rid of overlaps, ties through nodes, struck labels and crossings (after Davidson and Harel, 1996); ties that
 * still run through a node look for a way around it (graphDetour.ts). The
 * finalist with the fewest breaches, then crossings, is returned. The same input gives the same layout on every machine. Throws a
 * RangeError when a tie names an unknown actor.
 */
export function layoutGraph(
  actors: readonly GraphActor[],
  ties: readonly GraphTie[],
  box: GraphBox,
  kept?: GraphPositions,
): GraphLayout {
  const scene = graphScene(actors, ties, box);
  const search = box.search ?? searchFor(actors.length);
  const { seed, moves } = search;
  const draw = (placing: Placing) => drawn(actors, ties, box, scene, placing);
  const measured = (placing: Placing) => graphFigures(draw(placing), ties);
  const isLawful = (placing: Placing) => breaches(measured(placing)) === 0;
  if (kept) {
    const placing = placeKept(scene, actors, ties, kept);
    let settled = holdsAll(kept, actors, ties);
    for (const [at, within] of tolerances.entries()) {
      if (settled && isLawful(placing)) break;
      makeRoom(scene, placing, within, seed + 3000 + at, moves[1]);
      settled = true;
    }
    return draw(placing);
  }
  const placing = searched(scene, search, measured);
  const isSettled = () => isLawful(placing) || (detour(scene, placing) && isLawful(placing));
  for (const [at, strictness] of repairs.entries()) {
    if (isSettled()) break;
    scene.strictness = strictness;
    repair(scene, placing, seed + 2001 + at, 2 * moves[1]);
  }
  if (!isLawful(placing)) detour(scene, placing);
  return draw(placing);
}

/** Moves those alone that stand in a breach, `moves` times each. */
function repair(scene: Scene, placing: Placing, seed: number, moves: number): void {
  measure(scene, placing, { nodes: [...placing.x.keys()], ties: [...scene.ties.keys()] });
  const found = inBreach(scene, placing);
  const offenders = found.length > 0 ? found : [...placing.x.keys()];
  anneal(scene, placing, seededRandom(seed), moves * offenders.length, 30, offenders);
}

function searched(
  scene: Scene,
  { seed, starts, finalists, moves }: GraphSearch,
  figuresOf: (placing: Placing) => GraphFigures,
): Placing {
  const round = (placing: Placing, which: number, tries: number, heat: number) => {
    anneal(scene, placing, seededRandom(which), tries * placing.x.length, heat);
    return { placing, cost: wholeCost(scene, placing) };
  };
  const first = Array.from({ length: starts }, (_, at) =>
    round(startPlacing(scene, forceLayout(scene, seed + at)), seed + at, moves[0], 20),
  );
  const final = best(first, ({ cost }) => cost)
    .slice(0, finalists)
    .map(({ placing }, at) => round(placing, seed + 1000 + at, moves[1], 60));
  // A breach outweighs every crossing, and a struck label weighs as much as a crossing.
  const [winner] = best(final, ({ placing, cost }) => {
    const figures = figuresOf(placing);
    const { crossings, labelStrikes } = figures;
    return breaches(figures) * 1e6 + (crossings + labelStrikes) * 1e3 + Math.min(cost, 999);
  });
  return (winner as { placing: Placing }).placing;
}

function best<Found>(found: readonly Found[], badness: (one: Found) => number): Found[] {
  return found
    .map((one) => ({ one, badness: badness(one) }))
    .sort((a, b) => a.badness - b.badness)
    .map(({ one }) => one);
}

function drawn(
  actors: readonly GraphActor[],
  ties: readonly GraphTie[],
  { width, height, fontSize }: GraphBox,
  scene: Scene,
  placing: Placing,
): GraphLayout {
  return {
    positions: positionsOf(actors, ties, placing),
    width,
    height,
    fontSize,
    nodes: actors.map((actor, at) => {
      const { x = 0, y = 0 } = { x: placing.x[at], y: placing.y[at] };
      const option = scene.options[at]?.[placing.option[at] ?? 0] as LabelOption;
      const label = { x: x + option.x, y: y + option.y, anchor: option.anchor, lines: option.lines };
      return { id: actor.id, x, y, r: scene.radius[at] ?? 0, kind: actor.kind, label };
    }),
    ties: ties.map((tie, at) => {
      const curve = (placing.samples[at] as Placing['samples'][number]).curve;
      const { x, y } = pointOn(curve, 0.5);
      return { id: tie.id, d: curvePath(curve), mid: { x: Math.round(x), y: Math.round(y) } };
    }),
  };
}
