import type { Point } from './box.ts';
import { costAround, keep, measure, restore, type Touched } from './graphEnergy.ts';
import { labelAt, margin, type Placing, type Scene, type SceneTie } from './graphScene.ts';
import type { LabelOption } from './labelLayout.ts';

const bends = [0, 0.08, -0.08, 0.14, -0.14, 0.22, -0.22, 0.32, -0.32, 0.45, -0.45];

/** A placing with every actor inside the frame; the first label place and a slight bend for all that `kept` does not know. */
export function startPlacing(
  scene: Scene,
  points: readonly Point[],
  kept: {
    option?: readonly number[];
    bend?: readonly (number | undefined)[];
    skew?: readonly (number | undefined)[];
  } = {},
): Placing {
  const placing: Placing = {
    x: points.map((point) => Math.round(point.x)),
    y: points.map((point) => Math.round(point.y)),
    option: points.map((_, at) => kept.option?.[at] ?? 0),
    bend: scene.ties.map((tie, at) => kept.bend?.[at] ?? (tie.fan === 0 ? 0.08 : 0)),
    skew: scene.ties.map((_, at) => kept.skew?.[at] ?? 0),
    labels: [],
    samples: [],
    crossed: new Uint8Array(scene.ties.length ** 2),
    passed: new Float64Array(scene.ties.length * points.length),
    balance: 0,
  };
  for (let i = 0; i < points.length; i++) keepInside(scene, placing, i);
  measure(scene, placing, { nodes: [...points.keys()], ties: [...scene.ties.keys()] });
  return placing;
}

/**
 * Moves actors (those `among`), labels and bends at random, keeping what makes the layout better and, while it is hot, some of what makes it
 * worse (threshold accepting). Changes the placing given; takes exactly `moves` tries, so it never depends on the clock.
 */
export function anneal(
  scene: Scene,
  placing: Placing,
  random: () => number,
  moves: number,
  heat: number,
  among: readonly number[] = [...placing.x.keys()],
): void {
  const pick = (length: number) => Math.floor(random() * length);
  for (let move = 0; move < moves; move++) {
    const warmth = (1 - move / moves) ** 2;
    const touched = choose(scene, placing, among, pick);
    if (!touched) continue;
    const limit = costAround(scene, placing, touched) + heat * warmth * random();
    const kept = keep(placing, touched);
    touched.change(warmth, random);
    for (const i of touched.nodes) keepInside(scene, placing, i);
    const strays = touched.nodes.some((i) => isAstray(scene, placing, i));
    if (strays || measure(scene, placing, touched, limit) > limit) restore(placing, kept);
  }
}

type Move = Touched & { change: (warmth: number, random: () => number) => void };

function choose(
  scene: Scene,
  placing: Placing,
  among: readonly number[],
  pick: (length: number) => number,
): Move | null {
  const i = among[pick(among.length)] as number;
  const ties = scene.incident[i] as number[];
  const kind = pick(20);
  if (kind < 5) return relabel(scene, placing, i);
  if (kind < 9 && ties.length > 0)
    return rebend(scene, placing, ties[pick(ties.length)] as number, pick(bends.length));
  if (kind < 10) return swap(scene, placing, i, pick(placing.x.length));
  return shift(scene, placing, i);
}

/** The ties are touched too, since a label that would leave the frame pushes its node. */
function relabel(scene: Scene, placing: Placing, i: number): Move {
  return {
    nodes: [i],
    ties: scene.incident[i] as number[],
    change: (_, random) => {
      placing.option[i] = Math.floor(random() * (scene.options[i] as LabelOption[]).length);
    },
  };
}

/** Ties between the same two actors bend together, so that their fan stays open. */
function rebend(scene: Scene, placing: Placing, t: number, bend: number): Move {
  const { from, to } = scene.ties[t] as SceneTie;
  const ties = (scene.incident[from] as number[]).filter((other) => {
    const tie = scene.ties[other] as SceneTie;
    return tie.from === to || tie.to === to;
  });
  return {
    nodes: [],
    ties,
    change: () => {
      for (const tie of ties) {
        placing.bend[tie] = bends[bend] as number;
        placing.skew[tie] = 0;
      }
    },
  };
}

function swap(scene: Scene, placing: Placing, i: number, k: number): Move | null {
  if (i === k) return null;
  const ties = [...new Set([...(scene.incident[i] as number[]), ...(scene.incident[k] as number[])])];
  return {
    nodes: [i, k],
    ties,
    change: () => {
      [placing.x[i], placing.x[k]] = [placing.x[k] as number, placing.x[i] as number];
      [placing.y[i], placing.y[k]] = [placing.y[k] as number, placing.y[i] as number];
    },
  };
}

/** Mostly small steps, sometimes far; now and then with a new place for the label. */
function shift(scene: Scene, placing: Placing, i: number): Move {
  return {
    nodes: [i],
    ties: scene.incident[i] as number[],
    change: (warmth, random) => {
      const reach = random() < 0.15 ? scene.pitch * 2 : 4 + scene.pitch * 0.8 * warmth;
      placing.x[i] = Math.round((placing.x[i] as number) + (random() - 0.5) * 2 * reach);
      placing.y[i] = Math.round((placing.y[i] as number) + (random() - 0.5) * 2 * reach);
      if (random() < 0.3)
        placing.option[i] = Math.floor(random() * (scene.options[i] as LabelOption[]).length);
    },
  };
}

/** Puts a node back inside the frame together with its label. */
export function keepInside(scene: Scene, placing: Placing, i: number): void {
  const option = (scene.options[i] as LabelOption[])[placing.option[i] as number] as LabelOption;
  const reach = scene.reach[i] as number;
  const { x0, y0, x1, y1 } = option.box;
  placing.x[i] = within(
    placing.x[i] as number,
    margin - Math.min(-reach, x0),
    scene.width - margin - Math.max(reach, x1),
  );
  placing.y[i] = within(
    placing.y[i] as number,
    margin - Math.min(-reach, y0),
    scene.height - margin - Math.max(reach, y1),
  );
  placing.labels[i] = labelAt(option, placing.x[i] as number, placing.y[i] as number);
}

/** Whether a node is further from its home than it may be. */
function isAstray({ homes }: Scene, { x, y }: Placing, i: number): boolean {
  const home = homes[i];
  if (!home) return false;
  const dx = (x[i] as number) - home.x;
  const dy = (y[i] as number) - home.y;
  return dx * dx + dy * dy > home.within * home.within;
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.floor(high), Math.max(Math.ceil(low), value));
}
