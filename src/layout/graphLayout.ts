import type { ActorKind } from '../model/story.ts';
import { anneal, startPlacing } from './graphAnneal.ts';
import { wholeCost } from './graphEnergy.ts';
import { graphFigures } from './graphFigures.ts';
import { forceLayout } from './graphForces.ts';
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

const usualSearch: GraphSearch = { seed: 31, starts: 10, finalists: 1, moves: [60, 5000] };

/** How many more rounds are tried while something overlaps. */
const repairs = 4;

/**
 * Forces (d3-force) give many different first layouts; simulated annealing then moves single actors, labels and bends to be
 * rid of overlaps, ties through nodes, struck labels and crossings (after Davidson and Harel, 1996). The best one is returned.
 * The same input gives the same layout on every machine. Throws a RangeError when a tie names an unknown actor.
 */
export function layoutGraph(
  actors: readonly GraphActor[],
  ties: readonly GraphTie[],
  box: GraphBox,
): GraphLayout {
  const scene = graphScene(actors, ties, box);
  const { seed, starts, finalists, moves } = box.search ?? usualSearch;
  const round = (placing: Placing, which: number, tries: number, heat: number) => {
    anneal(scene, placing, seededRandom(which), tries * actors.length, heat);
    return { placing, cost: wholeCost(scene, placing) };
  };
  const first = Array.from({ length: starts }, (_, at) =>
    round(startPlacing(scene, forceLayout(scene, seed + at)), seed + at, moves[0], 20),
  );
  const final = byCost(first)
    .slice(0, finalists)
    .map(({ placing }, at) => round(placing, seed + 1000 + at, moves[1], 60));
  const { placing } = byCost(final)[0] as { placing: Placing };
  for (let which = 1; which <= repairs; which++) {
    const layout = drawn(actors, ties, box, scene, placing);
    const { overlaps, through } = graphFigures(layout, ties);
    if (overlaps + through === 0) return layout;
    round(placing, seed + 2000 + which, moves[1], 15);
  }
  return drawn(actors, ties, box, scene, placing);
}

function byCost<Found extends { cost: number }>(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => a.cost - b.cost);
}

function drawn(
  actors: readonly GraphActor[],
  ties: readonly GraphTie[],
  { width, height, fontSize }: GraphBox,
  scene: Scene,
  placing: Placing,
): GraphLayout {
  return {
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
