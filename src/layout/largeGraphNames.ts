import type { Box } from './box.ts';
import { type TakenBoxes, takenBoxes } from './largeGraphGrid.ts';

/** Between two names, in px. */
const air = 2;

/** One place that a name may take, as a box in px. */
export interface NamePlace {
  box: Box;
}

/**
 * Gives names their places, the first in the list first: each takes the first of its places that meets no node and no name
 * placed before. `null` where none is left: such a name shows when the reader comes nearer.
 */
export function placeNames<Place extends NamePlace>(
  nodes: readonly Box[],
  order: readonly number[],
  placesOf: (at: number) => readonly Place[],
  frame: Box | null,
): Map<number, Place> {
  const taken = takenBoxes(60);
  for (const node of nodes) taken.take(node);
  const placed = new Map<number, Place>();
  for (const at of order) {
    const place = placesOf(at).find(({ box }) => isFree(box, taken, frame));
    if (!place) continue;
    placed.set(at, place);
    taken.take(place.box);
  }
  return placed;
}

function isFree(box: Box, taken: TakenBoxes, frame: Box | null): boolean {
  if (frame && (box.x0 < frame.x0 || box.y0 < frame.y0 || box.x1 > frame.x1 || box.y1 > frame.y1))
    return false;
  return !taken.meets(box, air);
}
