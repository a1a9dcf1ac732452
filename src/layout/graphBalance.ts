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

/** No large part of the box should stand empty. Further than `far` from everything is as bad as `far`. */
function emptinessCost(scene: Scene, placing: Placing): number {
  const step = scene.pitch * 0.5;
  const enough = scene.pitch * 0.6;
  const far = scene.pitch * 1.2;
  const columns = Math.ceil(scene.width / step - 0.5);
  const rows = Math.ceil(scene.height / step - 0.5);
  let cost = 0;
  for (const square of squaresOfDistance(placing, { step, far, columns, rows })) {
    if (square > enough * enough) cost += (Math.sqrt(square) / enough - 1) ** 2;
  }
  return cost * 6;
}

interface Cells {
  step: number;
  far: number;
  columns: number;
  rows: number;
}

/** For the middle of each cell, row by row: the square of the distance to the nearest node or label, at most that of `far`. */
function squaresOfDistance(placing: Placing, { step, far, columns, rows }: Cells): Float64Array {
  const squares = new Float64Array(columns * rows).fill(far * far);
  const first = (edge: number) => Math.max(0, Math.ceil((edge - far) / step - 0.5));
  const last = (edge: number, count: number) => Math.min(count - 1, Math.floor((edge + far) / step - 0.5));
  for (let i = 0; i < placing.x.length; i++) {
    const x = placing.x[i] as number;
    const y = placing.y[i] as number;
    const box = placing.labels[i] as Box;
    const toColumn = last(Math.max(x, box.x1), columns);
    const toRow = last(Math.max(y, box.y1), rows);
    for (let row = first(Math.min(y, box.y0)); row <= toRow; row++) {
      for (let column = first(Math.min(x, box.x0)); column <= toColumn; column++) {
        const square = squareOfDistance(x, y, box, step * (column + 0.5), step * (row + 0.5));
        const cell = row * columns + column;
        if (square < (squares[cell] as number)) squares[cell] = square;
      }
    }
  }
  return squares;
}

function squareOfDistance(x: number, y: number, box: Box, px: number, py: number): number {
  const dx = x - px;
  const dy = y - py;
  const across = px < box.x0 ? box.x0 - px : px > box.x1 ? px - box.x1 : 0;
  const down = py < box.y0 ? box.y0 - py : py > box.y1 ? py - box.y1 : 0;
  return Math.min(dx * dx + dy * dy, across * across + down * down);
}
