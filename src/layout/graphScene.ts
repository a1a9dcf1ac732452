import type { ActorKind } from '../model/story.ts';
import type { Box } from './box.ts';
import { type LabelOption, labelOptions } from './labelLayout.ts';
import { reachOf } from './nodeShape.ts';
import { arrowTip, type Curve, tieCurve } from './tieCurve.ts';

export interface GraphActor {
  id: string;
  label: string;
  side: string;
  kind: ActorKind;
  /** How often the story speaks of the actor. */
  weight: number;
}

export interface GraphTie {
  id: string;
  from: string;
  to: string;
}

export interface SceneTie {
  from: number;
  to: number;
  /** Which of the ties between the same two actors it is, as a distance from their middle: -0.5 and 0.5 for two. */
  fan: number;
  /** 1 when it runs from the id that sorts first to the other, so that a fan opens the same way for both directions. */
  sense: number;
}

/** What does not change while a layout is looked for; actors and ties go by index. */
export interface Scene {
  width: number;
  height: number;
  radius: number[];
  reach: number[];
  kind: ActorKind[];
  side: number[];
  sides: number;
  options: LabelOption[][];
  ties: SceneTie[];
  /** Ties that touch each actor. */
  incident: number[][];
  /** The distance between actors that would fill the box evenly, in px. */
  pitch: number;
  /** Where an actor has to stay, and how far from there it may go, in px; a newcomer goes anywhere. */
  homes: (Home | undefined)[];
  /** How many times its usual cost a breach has. */
  strictness: number;
}

export interface Home {
  x: number;
  y: number;
  within: number;
}

/** One tie's curve as a chain of points, x and y in turn, with the box around it. */
export interface Sample {
  curve: Curve;
  points: Float64Array;
  box: Box;
}

/** What is looked for. `bend` and `skew` (see tieCurve) are parts of the distance between a tie's ends; few ties are skew. */
export interface Placing {
  x: number[];
  y: number[];
  option: number[];
  bend: number[];
  skew: number[];
  labels: Box[];
  samples: Sample[];
  /** Tables of what was measured: crossings of tie and tie, the cost of tie and actor, and that of the whole picture. */
  crossed: Uint8Array;
  passed: Float64Array;
  balance: number;
}

/** Free air along the frame, in px. */
export const margin = 4;
/** A curve is cut into so many pieces at least, and into more where they would be longer than this, in px. */
const leastPieces = 6;
const longestPiece = 60;
/** Between the middles of ties that join the same two actors, in px. */
const fanStep = 17;

export function graphScene(
  actors: readonly GraphActor[],
  ties: readonly GraphTie[],
  box: { width: number; height: number; fontSize: number },
): Scene {
  const index = new Map(actors.map((actor, at) => [actor.id, at]));
  const heaviest = Math.max(1, ...actors.map((actor) => actor.weight));
  const radius = actors.map((actor) => Math.round(7 + 8 * Math.sqrt(Math.max(0, actor.weight) / heaviest)));
  const sides = [...new Set(actors.map((actor) => actor.side))];
  const sceneTies = fanOut(
    ties.map(({ from, to }) => {
      return { from: indexOf(index, from), to: indexOf(index, to), sense: from < to ? 1 : -1 };
    }),
  );
  return {
    width: box.width,
    height: box.height,
    radius,
    reach: actors.map((actor, at) => (radius[at] ?? 0) * reachOf[actor.kind]),
    kind: actors.map((actor) => actor.kind),
    side: actors.map((actor) => sides.indexOf(actor.side)),
    sides: sides.length,
    options: actors.map((actor, at) => labelOptions(actor.label, actor.kind, radius[at] ?? 0, box.fontSize)),
    ties: sceneTies,
    incident: actors.map((_, at) =>
      sceneTies.flatMap((tie, t) => (tie.from === at || tie.to === at ? [t] : [])),
    ),
    pitch: Math.sqrt((box.width * box.height) / Math.max(1, actors.length)),
    homes: [],
    strictness: 1,
  };
}

function indexOf(index: Map<string, number>, id: string): number {
  const at = index.get(id);
  if (at === undefined) throw new RangeError(`a tie names an actor that is not there: ${id}`);
  return at;
}

function fanOut(ties: readonly Omit<SceneTie, 'fan'>[]): SceneTie[] {
  const keyOf = (tie: { from: number; to: number }) =>
    `${Math.min(tie.from, tie.to)} ${Math.max(tie.from, tie.to)}`;
  const total = new Map<string, number>();
  for (const tie of ties) total.set(keyOf(tie), (total.get(keyOf(tie)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return ties.map((tie) => {
    const key = keyOf(tie);
    const place = seen.get(key) ?? 0;
    seen.set(key, place + 1);
    return { ...tie, fan: place - ((total.get(key) ?? 1) - 1) / 2 };
  });
}

/** Where a label stands, given its node's centre. */
export function labelAt(option: LabelOption, x: number, y: number): Box {
  const { x0, y0, x1, y1 } = option.box;
  return { x0: x + x0, y0: y + y0, x1: x + x1, y1: y + y1 };
}

export function sampleTie(scene: Scene, placing: Placing, at: number): Sample {
  const tie = scene.ties[at] as SceneTie;
  const from = endOf(scene, placing, tie.from);
  const to = endOf(scene, placing, tie.to);
  const distance = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
  const offset = ((placing.bend[at] ?? 0) * distance + tie.fan * fanStep) * tie.sense;
  const curve = tieCurve(from, to, offset, (placing.skew[at] ?? 0) * distance);
  return trace(curve);
}

function endOf(scene: Scene, placing: Placing, at: number) {
  return {
    x: placing.x[at] as number,
    y: placing.y[at] as number,
    r: scene.radius[at] as number,
    kind: scene.kind[at] as ActorKind,
  };
}

/** The chain follows the curve and goes on to the tip of its arrow head. */
function trace(curve: Curve): Sample {
  const { start, control, end } = curve;
  const length = Math.sqrt((end.x - start.x) ** 2 + (end.y - start.y) ** 2);
  const segments = Math.max(leastPieces, Math.ceil(length / longestPiece));
  const points = new Float64Array(2 * segments + 4);
  const box = { x0: start.x, y0: start.y, x1: start.x, y1: start.y };
  const add = (i: number, x: number, y: number) => {
    points[2 * i] = x;
    points[2 * i + 1] = y;
    if (x < box.x0) box.x0 = x;
    if (x > box.x1) box.x1 = x;
    if (y < box.y0) box.y0 = y;
    if (y > box.y1) box.y1 = y;
  };
  for (let i = 0; i <= segments; i++) {
    const t = i / segments;
    const a = (1 - t) * (1 - t);
    const b = 2 * t * (1 - t);
    const c = t * t;
    add(i, a * start.x + b * control.x + c * end.x, a * start.y + b * control.y + c * end.y);
  }
  const tip = arrowTip(curve);
  add(segments + 1, tip.x, tip.y);
  return { curve, points, box };
}
