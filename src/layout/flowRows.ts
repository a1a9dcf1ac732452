/** Where one of several things stands that follow each other in rows: from the left, and in which row, from 0. */
export interface Flowed {
  x: number;
  row: number;
}

/** Places things of these widths in rows no wider than `width`, `gap` apart; what is wider than a row has one of its own. */
export function flowRows(widths: readonly number[], width: number, gap: number): Flowed[] {
  let next = 0;
  let row = 0;
  return widths.map((own) => {
    if (next > 0 && next + own > width) {
      next = 0;
      row += 1;
    }
    const x = next;
    next = x + own + gap;
    return { x, row };
  });
}
