import { type Box, distanceToBox, distanceToLine, lineMeetsBox, overlapDepth } from './box.ts';
import type { Placing, Sample, Scene, SceneTie } from './graphScene.ts';

/** How bad one mistake of each kind is. A law costs so much that no gain in looks buys its breach. */
export const weights = {
  overlap: 140,
  through: 90,
  strike: 16,
  crossing: 9,
  offFrame: 60,
};

/** Two actors with their labels: overlaps are breaches, nearness is a matter of air. */
export function pairCost(scene: Scene, placing: Placing, i: number, k: number): number {
  const dx = (placing.x[i] as number) - (placing.x[k] as number);
  const dy = (placing.y[i] as number) - (placing.y[k] as number);
  const distance = Math.sqrt(dx * dx + dy * dy);
  const apart = distance - (scene.reach[i] as number) - (scene.reach[k] as number);
  const near = Math.max(0, 1 - distance / (scene.pitch * 0.85));
  const labelI = placing.labels[i] as Box;
  const labelK = placing.labels[k] as Box;
  const breach = (depth: number) => (depth > 0 ? scene.strictness * weights.overlap + 4 * depth : 0);
  return (
    7 * near * near +
    breach(10 - apart) +
    breach(overlapDepth(labelI, labelK, 5)) +
    breach(
      (scene.reach[k] as number) + 4 - distanceToBox(placing.x[k] as number, placing.y[k] as number, labelI),
    ) +
    breach(
      (scene.reach[i] as number) + 4 - distanceToBox(placing.x[i] as number, placing.y[i] as number, labelK),
    )
  );
}

/** A tie and an actor that it does not join, and the label of any actor. */
export function passingCost(scene: Scene, placing: Placing, t: number, k: number): number {
  const tie = scene.ties[t] as SceneTie;
  const sample = placing.samples[t] as Sample;
  let cost = meetsBox(sample, placing.labels[k] as Box) * weights.strike;
  if (tie.from === k || tie.to === k) return cost;
  const clear = (scene.reach[k] as number) + 4;
  const distance = distanceToSample(sample, placing.x[k] as number, placing.y[k] as number, clear + 8);
  if (distance < clear) cost += scene.strictness * weights.through + 3 * (clear - distance);
  else if (distance < clear + 8) cost += (clear + 8 - distance) * 0.5;
  return cost;
}

/** 0 when the tie keeps clear of the box, else 1 and a little more for every further piece that meets it. */
function meetsBox({ points, box: around }: Sample, box: Box): number {
  if (around.x1 < box.x0 || around.x0 > box.x1 || around.y1 < box.y0 || around.y0 > box.y1) return 0;
  let met = 0;
  for (let i = 0; i + 3 < points.length; i += 2) {
    if (
      lineMeetsBox(
        points[i] as number,
        points[i + 1] as number,
        points[i + 2] as number,
        points[i + 3] as number,
        box,
      )
    )
      met++;
  }
  return met === 0 ? 0 : 1 + 0.15 * met;
}

function distanceToSample({ points, box }: Sample, x: number, y: number, within: number): number {
  if (distanceToBox(x, y, box) > within) return Infinity;
  let nearest = Infinity;
  for (let i = 0; i + 3 < points.length; i += 2) {
    const distance = distanceToLine(
      x,
      y,
      points[i] as number,
      points[i + 1] as number,
      points[i + 2] as number,
      points[i + 3] as number,
    );
    if (distance < nearest) nearest = distance;
  }
  return nearest;
}

/** How often two ties cross. Ties between the same two actors fan out and never do. */
export function crossings(a: Sample, b: Sample): number {
  if (a.box.x1 < b.box.x0 || b.box.x1 < a.box.x0 || a.box.y1 < b.box.y0 || b.box.y1 < a.box.y0) return 0;
  let count = 0;
  for (let i = 0; i + 3 < a.points.length; i += 2) {
    if (pieceIsClear(a.points, i, b.box)) continue;
    for (let k = 0; k + 3 < b.points.length; k += 2) if (piecesCross(a.points, i, b.points, k)) count++;
  }
  return count;
}

function pieceIsClear(points: Float64Array, i: number, { x0, y0, x1, y1 }: Box): boolean {
  const ax = points[i] as number;
  const bx = points[i + 2] as number;
  if ((ax < x0 && bx < x0) || (ax > x1 && bx > x1)) return true;
  const ay = points[i + 1] as number;
  const by = points[i + 3] as number;
  return (ay < y0 && by < y0) || (ay > y1 && by > y1);
}

function piecesCross(a: Float64Array, i: number, b: Float64Array, k: number): boolean {
  const ax = a[i] as number;
  const ay = a[i + 1] as number;
  const bx = a[i + 2] as number;
  const by = a[i + 3] as number;
  const cx = b[k] as number;
  const cy = b[k + 1] as number;
  const dx = b[k + 2] as number;
  const dy = b[k + 3] as number;
  if ((ax < cx && ax < dx && bx < cx && bx < dx) || (ax > cx && ax > dx && bx > cx && bx > dx)) return false;
  const abC = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const abD = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (abC > 0 === abD > 0) return false;
  const cdA = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const cdB = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return cdA > 0 !== cdB > 0;
}

/** One tie by itself: short is good, a slight bend is good, leaving the frame is not. */
export function tieCost(scene: Scene, placing: Placing, t: number): number {
  const { curve, box } = placing.samples[t] as Sample;
  const { from, to } = scene.ties[t] as SceneTie;
  const dx = (placing.x[to] as number) - (placing.x[from] as number);
  const dy = (placing.y[to] as number) - (placing.y[from] as number);
  const distance = Math.sqrt(dx * dx + dy * dy);
  const tight = (scene.reach[from] as number) + (scene.reach[to] as number) + 34 - distance;
  const out =
    Math.max(0, 2 - box.x0) +
    Math.max(0, 2 - box.y0) +
    Math.max(0, box.x1 + 2 - scene.width) +
    Math.max(0, box.y1 + 2 - scene.height);
  const length =
    Math.sqrt((curve.end.x - curve.start.x) ** 2 + (curve.end.y - curve.start.y) ** 2) / scene.pitch;
  const bend = Math.abs(Math.abs(placing.bend[t] as number) - 0.08);
  const wide = Math.max(0, bend - 0.08);
  return (
    0.9 * length * length +
    8 * bend +
    70 * wide * wide +
    (out > 0 ? weights.offFrame + 5 * out : 0) +
    (tight > 0 ? 3 + tight * 0.5 : 0)
  );
}

/** Ties that leave one actor in almost the same direction cannot be told apart. */
export function fanCost(scene: Scene, placing: Placing, at: number): number {
  const ties = scene.incident[at] as number[];
  const directions: number[] = [];
  for (const t of ties) {
    const { control } = (placing.samples[t] as Sample).curve;
    const dx = control.x - (placing.x[at] as number);
    const dy = control.y - (placing.y[at] as number);
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    directions.push(dx / length, dy / length);
  }
  let cost = 0;
  for (let i = 0; i < directions.length; i += 2) {
    for (let k = i + 2; k < directions.length; k += 2) {
      const cosine =
        (directions[i] as number) * (directions[k] as number) +
        (directions[i + 1] as number) * (directions[k + 1] as number);
      // 0.96 is the cosine of about 16 degrees.
      if (cosine > 0.96) cost += ((cosine - 0.96) / 0.04) * 3;
    }
  }
  return cost;
}
