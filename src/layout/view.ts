import type { Box, Point } from './box.ts';

/** How the reader looks at a picture: `k` times as large as laid out, with the layout's point (`x`, `y`) in the top left corner. */
export interface View extends Point {
  /** From 1, all of the picture, to what `closest` gives for it. */
  k: number;
}

export interface Size {
  width: number;
  height: number;
}

export const wholeView: View = { x: 0, y: 0, k: 1 };

/** How close a reader may come to a picture of this size: larger ones grow with their cast, and are shown as small as others. */
export function closest({ width }: Size): number {
  return 8 * growth(width);
}

function growth(width: number): number {
  return Math.max(1, width / 540);
}

/** As an SVG transform of the whole picture; none where all of it is seen. */
export function transformOf({ x, y, k }: View): string | undefined {
  return k === 1 ? undefined : `translate(${round(-x * k)} ${round(-y * k)}) scale(${round(k)})`;
}

/** `factor` times as close, with the layout's `point` staying where it is seen, as far as the frame lets it. */
export function zoomedBy(view: View, factor: number, point: Point, size: Size): View {
  const k = clamp(view.k * factor, 1, closest(size));
  const part = view.k / k;
  return inside({ k, x: point.x - (point.x - view.x) * part, y: point.y - (point.y - view.y) * part }, size);
}

/** The view that shows these boxes as large as they fit, in the middle, but not as close as may be; all of it for none. */
export function viewOn(boxes: readonly Box[], size: Size): View {
  if (boxes.length === 0) return wholeView;
  const air = 14;
  const x0 = Math.min(...boxes.map((box) => box.x0)) - air;
  const y0 = Math.min(...boxes.map((box) => box.y0)) - air;
  const x1 = Math.max(...boxes.map((box) => box.x1)) + air;
  const y1 = Math.max(...boxes.map((box) => box.y1)) + air;
  const k = clamp(Math.min(size.width / (x1 - x0), size.height / (y1 - y0)), 1, 6 * growth(size.width));
  return inside({ k, x: (x0 + x1 - size.width / k) / 2, y: (y0 + y1 - size.height / k) / 2 }, size);
}

/** Between two views, `t` from 0 to 1. */
export function viewBetween(from: View, to: View, t: number): View {
  const mix = (a: number, b: number) => a + (b - a) * t;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), k: mix(from.k, to.k) };
}

/** The view never leaves the picture. */
function inside({ x, y, k }: View, { width, height }: Size): View {
  return { k, x: clamp(x, 0, width - width / k), y: clamp(y, 0, height - height / k) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
