import { type Box, overlapDepth, type Point } from '../../layout/box.ts';

/** A mark that wants its name beside it. */
export interface Named {
  id: string;
  x: number;
  y: number;
  /** How far the mark reaches to each side. */
  reach: number;
  /** Of the name as it will be set. */
  width: number;
  height: number;
}

const air = 6;

/**
 * A place for each name, the first given first: beside, under or over its mark, inside the frame, over no mark and no
 * other name, and over as little of the lines as can be, of which `onLines` are points. A name without such a place has none.
 */
export function placeLabels(
  named: readonly Named[],
  marks: readonly Box[],
  frame: Box,
  onLines: readonly Point[] = [],
): Map<string, Box> {
  const placed = new Map<string, Box>();
  for (const one of named) {
    const taken = [...placed.values(), ...marks];
    const [best] = placesFor(one)
      .filter((box) => isInside(box, frame) && taken.every((other) => overlapDepth(box, other, 3) <= 0))
      .map((box) => ({ box, covers: onLines.filter((point) => holds(box, point)).length }))
      .sort((a, b) => a.covers - b.covers);
    if (best) placed.set(one.id, best.box);
  }
  return placed;
}

function placesFor({ x, y, reach, width, height }: Named): Box[] {
  const beside = reach + air;
  const near = reach * 0.6 + air;
  const at = (x0: number, y0: number): Box => ({ x0, y0, x1: x0 + width, y1: y0 + height });
  const middle = y - height / 2;
  return [
    at(x + beside, middle),
    at(x - beside - width, middle),
    at(x - width / 2, y + beside),
    at(x - width / 2, y - beside - height),
    at(x + near, y + near),
    at(x + near, y - near - height),
    at(x - near - width, y + near),
    at(x - near - width, y - near - height),
    at(x - width / 4, y + beside),
    at(x - (3 * width) / 4, y + beside),
    at(x - width / 4, y - beside - height),
    at(x - (3 * width) / 4, y - beside - height),
  ];
}

function holds({ x0, y0, x1, y1 }: Box, { x, y }: Point): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

function isInside(box: Box, frame: Box): boolean {
  return box.x0 >= frame.x0 && box.x1 <= frame.x1 && box.y0 >= frame.y0 && box.y1 <= frame.y1;
}
