import { type Box, overlapDepth } from './box.ts';

/** Boxes that are taken, found again by where they are. */
export interface TakenBoxes {
  take(box: Box): void;
  /** Whether the box, with `gap` px of air around it, meets one that is taken. */
  meets(box: Box, gap?: number): boolean;
}

/** `cell` is about the size of a usual box, in px; none is limited to it. */
export function takenBoxes(cell: number): TakenBoxes {
  const cells = new Map<number, Box[]>();
  return {
    take(box) {
      for (const key of cellsOf(box, cell, 0)) {
        const there = cells.get(key);
        if (there) there.push(box);
        else cells.set(key, [box]);
      }
    },
    meets(box, gap = 0) {
      for (const key of cellsOf(box, cell, gap)) {
        for (const other of cells.get(key) ?? []) if (overlapDepth(box, other, gap) > 0) return true;
      }
      return false;
    },
  };
}

/** One number for a column and a row, either of which may be negative. */
const row = 2 ** 20;

function* cellsOf({ x0, y0, x1, y1 }: Box, cell: number, gap: number): Generator<number> {
  const last = { x: Math.floor((x1 + gap) / cell), y: Math.floor((y1 + gap) / cell) };
  for (let y = Math.floor((y0 - gap) / cell); y <= last.y; y++) {
    for (let x = Math.floor((x0 - gap) / cell); x <= last.x; x++) yield y * row + x;
  }
}
