export interface Size {
  width: number;
  height: number;
}

const gap = 8;

/** Where a bar stands beside a selection, in px of the window: above it, else below, wholly in sight and below the page's header. */
export function barPlace(
  selection: { left: number; right: number; top: number; bottom: number },
  bar: Size,
  window: Size & { header: number },
): { x: number; y: number } {
  const middle = (selection.left + selection.right - bar.width) / 2;
  const x = Math.max(gap, Math.min(middle, window.width - bar.width - gap));
  const above = selection.top - bar.height - gap;
  const highest = window.header + gap;
  const y = Math.min(above >= highest ? above : selection.bottom + gap, window.height - bar.height - gap);
  return { x, y: Math.max(highest, y) };
}
