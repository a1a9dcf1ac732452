import type { Point } from './box.ts';

export const directions = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const;
export type Direction = keyof typeof directions;

/**
 * The index of the point that lies nearest in a direction, counting what lies aside twice; -1 where none lies that way.
 * A point that is more aside than ahead is taken only where there is no other.
 */
export function nearestInDirection(points: readonly Point[], from: Point, direction: Direction): number {
  const [ux, uy] = directions[direction];
  let best = { at: -1, cost: Number.POSITIVE_INFINITY };
  points.forEach(({ x, y }, at) => {
    const ahead = (x - from.x) * ux + (y - from.y) * uy;
    const aside = Math.abs((x - from.x) * uy) + Math.abs((y - from.y) * ux);
    if (ahead <= 0) return;
    const cost = ahead + 2 * aside + (aside > ahead ? 10_000 : 0);
    if (cost < best.cost) best = { at, cost };
  });
  return best.at;
}
