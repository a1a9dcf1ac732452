import type { Box, Point } from './box.ts';
import { type TakenBoxes, takenBoxes } from './largeGraphGrid.ts';
import type { LargeScene } from './largeGraphScene.ts';

/** Free air along the frame and between two nodes, in px. */
const margin = 4;
const air = 6;
/** Between two places that are tried, in px. */
const stride = 6;

/**
 * Positions stretched over the box, in whole px; where nodes would overlap, the lighter one moves to the nearest free place.
 * There always is one: the box has many times the room that nodes take. Throws a RangeError in a box too small for that.
 */
export function spreadNodes(scene: LargeScene, positions: readonly Point[]): Point[] {
  const wanted = stretched(scene, positions);
  const taken = takenBoxes(40);
  const places: Point[] = wanted.map(() => ({ x: 0, y: 0 }));
  const heaviestFirst = wanted.map((_, at) => at).sort((a, b) => radiusOf(scene, b) - radiusOf(scene, a));
  for (const at of heaviestFirst) {
    const extent = scene.extent[at] ?? 0;
    const place = nearestFree(scene, taken, wanted[at] as Point, extent);
    places[at] = place;
    taken.take(boxAround(place, extent));
  }
  return places;
}

function radiusOf({ radius }: LargeScene, at: number): number {
  return radius[at] ?? 0;
}

export function boxAround({ x, y }: Point, extent: number): Box {
  return { x0: x - extent, y0: y - extent, x1: x + extent, y1: y + extent };
}

function nearestFree(scene: LargeScene, taken: TakenBoxes, { x, y }: Point, extent: number): Point {
  const inset = margin + extent;
  const rings = Math.ceil(Math.max(scene.width, scene.height) / stride);
  for (let ring = 0; ring <= rings; ring++) {
    for (const [dx, dy] of ringOf(ring)) {
      const place = { x: x + dx * stride, y: y + dy * stride };
      const inside =
        Math.min(place.x, scene.width - place.x) >= inset &&
        Math.min(place.y, scene.height - place.y) >= inset;
      if (inside && !taken.meets(boxAround(place, extent), air)) return place;
    }
  }
  throw new RangeError(`no room left in ${scene.width} by ${scene.height} px`);
}

/** The steps of a square around the middle, near ones before far ones as the rings grow. */
function* ringOf(ring: number): Generator<[number, number]> {
  if (ring === 0) yield [0, 0];
  for (let step = -ring; step < ring; step++) {
    yield [step, -ring];
    yield [ring, step];
    yield [-step, ring];
    yield [-ring, -step];
  }
}

/** Each axis is stretched, so that positions span the box inside its margins. */
function stretched({ width, height }: LargeScene, positions: readonly Point[]): Point[] {
  const inset = 24;
  const xs = axis(
    positions.map(({ x }) => x),
    inset,
    width - inset,
  );
  const ys = axis(
    positions.map(({ y }) => y),
    inset,
    height - inset,
  );
  return positions.map((_, at) => ({ x: xs[at] ?? 0, y: ys[at] ?? 0 }));
}

function axis(values: readonly number[], from: number, to: number): number[] {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  if (high - low < 1) return values.map(() => Math.round((from + to) / 2));
  return values.map((value) => Math.round(from + ((value - low) / (high - low)) * (to - from)));
}
