/** How the reader looks at the picture: `k` times as large as laid out, with the layout's point (`x`, `y`) in the top left corner. */
export interface View {
  x: number;
  y: number;
  /** From 1, all of the picture, to 8. */
  k: number;
}

export const wholeView: View = { x: 0, y: 0, k: 1 };

/** The part of a picture of this size that a view shows, as an SVG viewBox. */
export function viewBoxOf({ x, y, k }: View, { width, height }: { width: number; height: number }): string {
  return [x, y, width / k, height / k].map((value) => Math.round(value * 100) / 100).join(' ');
}
