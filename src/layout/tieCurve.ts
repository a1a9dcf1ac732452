import type { ActorKind } from '../model/story.ts';
import type { Point } from './box.ts';
import { edgeDistance } from './nodeShape.ts';

export interface TieEnd extends Point {
  r: number;
  kind: ActorKind;
}

/** A quadratic curve: from `start` to `end`, drawn towards `control`; whole px. */
export interface Curve {
  start: Point;
  control: Point;
  end: Point;
}

/** Air between a node's outline and its ties, in px. */
const air = 2;
/** Room that a curve leaves at its end for an arrow head, which then points at the node's centre. */
export const arrowLength = 6;

/**
 * `bend` is about how far the curve's middle stands off the straight line, in px, to the left of its direction on screen;
 * `skew` how far that middle is moved on along the line.
 */
export function tieCurve(from: TieEnd, to: TieEnd, bend: number, skew = 0): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const control = {
    x: Math.round((from.x + to.x) / 2 + (2 * bend * dy + 2 * skew * dx) / length),
    y: Math.round((from.y + to.y) / 2 - (2 * bend * dx - 2 * skew * dy) / length),
  };
  return { start: leave(from, control, air), control, end: leave(to, control, air + arrowLength) };
}

/** The point `gap` px outside a node's outline, on the way to `towards`. */
function leave(node: TieEnd, towards: Point, gap: number): Point {
  const dx = towards.x - node.x;
  const dy = towards.y - node.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  // Bent back onto the node itself, it has no direction.
  if (length === 0) return { x: node.x, y: node.y };
  const distance = node.r * edgeDistance(node.kind, dx / length, dy / length) + gap;
  return {
    x: Math.round(node.x + (dx / length) * distance),
    y: Math.round(node.y + (dy / length) * distance),
  };
}

/** Where the arrow head of a curve ends. */
export function arrowTip({ control, end }: Curve): Point {
  const dx = end.x - control.x;
  const dy = end.y - control.y;
  const part = arrowLength / (Math.sqrt(dx * dx + dy * dy) || 1);
  return { x: end.x + dx * part, y: end.y + dy * part };
}

/** `t` runs from 0 at the start to 1 at the end. */
export function pointOn({ start, control, end }: Curve, t: number): Point {
  const a = (1 - t) * (1 - t);
  const b = 2 * t * (1 - t);
  const c = t * t;
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
}

/** As SVG path data: `M12 34Q56 78 90 12`. */
export function curvePath({ start, control, end }: Curve): string {
  return `M${start.x} ${start.y}Q${control.x} ${control.y} ${end.x} ${end.y}`;
}

/** The inverse of {@link curvePath}; a RangeError for anything else. */
export function curveOf(path: string): Curve {
  const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const [a, b, c, d, e, f] = numbers;
  if (f === undefined || numbers.length > 6) throw new RangeError(`not a tie's path: ${path}`);
  // The length check above covers the other five.
  return { start: { x: a ?? 0, y: b ?? 0 }, control: { x: c ?? 0, y: d ?? 0 }, end: { x: e ?? 0, y: f } };
}
