import type { Box } from './box.ts';
import { margin, type Placing, type Scene } from './graphScene.ts';

/** What concerns the picture as a whole: sides keep to their own regions, and the box is filled evenly. */
export function balanceCost(scene: Scene, placing: Placing): number {
  return sidesCost(scene, placing) + frameCost(scene, placing) + emptinessCost(scene, placing);
}

/** Air between the regions of two sides, in px. */
const sideGap = 26;

/** Each two sides should be separable by a line across the way from one's middle to the other's. */
function sidesCost(scene: Scene, placing: Placing): number {
  const x = new Float64Array(scene.sides);
  const y = new Float64Array(scene.sides);
  const size = new Float64Array(scene.sides);
  for (let i = 0; i < placing.x.length; i++) {
    const side = scene.side[i] as number;
    x[side] = (x[side] as number) + (placing.x[i] as number);
    y[side] = (y[side] as number) + (placing.y[i] as number);
    size[side] = (size[side] as number) + 1;
  }
  for (let side = 0; side < scene.sides; side++) {
    x[side] = (x[side] as number) / (size[side] as number);
    y[side] = (y[side] as number) / (size[side] as number);
  }
  let cost = 0;
  for (let i = 0; i < placing.x.length; i++) {
    const side = scene.side[i] as number;
    const dx = (placing.x[i] as number) - (x[side] as number);
    const dy = (placing.y[i] as number) - (y[side] as number);
    cost += (0.7 * (dx * dx + dy * dy)) / (scene.pitch * scene.pitch);
  }
  for (let a = 0; a < scene.sides; a++) {
    for (let b = a + 1; b < scene.sides; b++) cost += regionsCost(scene, placing, a, b, x, y);
  }
  return cost;
}

function regionsCost(
  scene: Scene,
  placing: Placing,
  a: number,
  b: number,
  x: Float64Array,
  y: Float64Array,
): number {
  const dx = (x[b] as number) - (x[a] as number);
  const dy = (y[b] as number) - (y[a] as number);
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  let furthestOfA = -Infinity;
  let nearestOfB = Infinity;
  for (let i = 0; i < placing.x.length; i++) {
    const side = scene.side[i];
    if (side !== a && side !== b) continue;
    const along = ((placing.x[i] as number) * dx + (placing.y[i] as number) * dy) / length;
    if (side === a && along > furthestOfA) furthestOfA = along;
    if (side === b && along < nearestOfB) nearestOfB = along;
  }
  const overlap = furthestOfA - nearestOfB + sideGap;
  return overlap > 0 ? overlap * 0.5 + (overlap > sideGap ? 8 : 0) : 0;
}

/** Marks and labels should reach all four edges. */
function frameCost(scene: Scene, placing: Placing): number {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (let i = 0; i < placing.x.length; i++) {
    const reach = scene.reach[i] as number;
    const label = placing.labels[i] as Box;
    x0 = Math.min(x0, label.x0, (placing.x[i] as number) - reach);
    y0 = Math.min(y0, label.y0, (placing.y[i] as number) - reach);
    x1 = Math.max(x1, label.x1, (placing.x[i] as number) + reach);
    y1 = Math.max(y1, label.y1, (placing.y[i] as number) + reach);
  }
  const left = (slack: number, whole: number) => (Math.max(0, slack - 3 * margin) / whole) * 150;
  return left(x0 + scene.width - x1, scene.width) + left(y0 + scene.height - y1, scene.height);
}

/** No large part of the box should stand empty. */
function emptinessCost(scene: Scene, placing: Placing): number {
  const step = scene.pitch * 0.5;
  const enough = scene.pitch * 0.6;
  let cost = 0;
  for (let y = step / 2; y < scene.height; y += step) {
    for (let x = step / 2; x < scene.width; x += step) {
      const distance = nearest(placing, x, y, enough * enough);
      if (distance > 0) cost += (Math.sqrt(distance) / enough - 1) ** 2;
    }
  }
  return cost * 6;
}

/** The square of the distance to the nearest node or label; 0 as soon as one is found within `enough`. */
function nearest({ x, y, labels }: Placing, px: number, py: number, enough: number): number {
  let best = Infinity;
  for (let i = 0; i < x.length; i++) {
    const dx = (x[i] as number) - px;
    const dy = (y[i] as number) - py;
    const box = labels[i] as Box;
    const across = px < box.x0 ? box.x0 - px : px > box.x1 ? px - box.x1 : 0;
    const down = py < box.y0 ? box.y0 - py : py > box.y1 ? py - box.y1 : 0;
    const distance = Math.min(dx * dx + dy * dy, across * across + down * down);
    if (distance < enough) return 0;
    if (distance < best) best = distance;
  }
  return best;
}
