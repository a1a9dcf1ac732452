import type { DrawnTie } from './drawnGraph.ts';
import type { Curve } from './tieCurve.ts';

/** The curve of a tie as drawn; a RangeError for a path that is not one quadratic curve counted from its start. */
export function drawnCurve({ d }: Pick<DrawnTie, 'd'>): Curve {
  const [x, y, cx, cy, ex, ey, more] = d.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const parts = [x, y, cx, cy, ex, ey];
  if (!d.includes('q') || more !== undefined || parts.some((part) => part === undefined))
    throw new RangeError(`not a drawn tie's path: ${d}`);
  // The check above covers all six.
  const start = { x: x ?? 0, y: y ?? 0 };
  return {
    start,
    control: { x: start.x + (cx ?? 0), y: start.y + (cy ?? 0) },
    end: { x: start.x + (ex ?? 0), y: start.y + (ey ?? 0) },
  };
}
