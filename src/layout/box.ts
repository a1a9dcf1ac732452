export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Positive where two boxes share some area, allowing `gap` px of air around them: the smaller side of what is shared. */
export function overlapDepth(a: Box, b: Box, gap = 0): number {
  const across = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) + gap;
  const down = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) + gap;
  return Math.min(across, down);
}

/** The distance from a point to the nearest point of a box; 0 inside it. */
export function distanceToBox(x: number, y: number, box: Box): number {
  const dx = Math.max(box.x0 - x, 0, x - box.x1);
  const dy = Math.max(box.y0 - y, 0, y - box.y1);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Whether the straight line between two points touches the box. */
export function lineMeetsBox(ax: number, ay: number, bx: number, by: number, box: Box): boolean {
  if (Math.max(ax, bx) < box.x0 || Math.min(ax, bx) > box.x1) return false;
  if (Math.max(ay, by) < box.y0 || Math.min(ay, by) > box.y1) return false;
  const dx = bx - ax;
  const dy = by - ay;
  // All four corners on the same side of the line: it passes by.
  const corners =
    Math.sign(dx * (box.y0 - ay) - dy * (box.x0 - ax)) +
    Math.sign(dx * (box.y0 - ay) - dy * (box.x1 - ax)) +
    Math.sign(dx * (box.y1 - ay) - dy * (box.x0 - ax)) +
    Math.sign(dx * (box.y1 - ay) - dy * (box.x1 - ax));
  return Math.abs(corners) < 4;
}

/** The distance from a point to the straight line between two points. */
export function distanceToLine(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  const x = ax + along * dx - px;
  const y = ay + along * dy - py;
  return Math.sqrt(x * x + y * y);
}
