import type { Page } from 'playwright/test';

/** A named box of a picture, in window pixels. `of` is the mark it belongs to. */
export interface Box {
  name: string;
  of: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The boxes of what a picture draws, as the browser laid it out: `texts` are labels, `shapes` dots and nodes. Strokes do
 * not count; they are halos.
 */
export function boxesIn(page: Page, picture: string, selector: string): Promise<Box[]> {
  return page.locator(`${picture} :is(${selector})`).evaluateAll((all) =>
    all.flatMap((element) => {
      if (!(element instanceof SVGGraphicsElement) || !element.checkVisibility()) return [];
      const matrix = element.getScreenCTM();
      const { x, y, width, height } = element.getBBox();
      if (!matrix) return [];
      const corner = new DOMPoint(x, y).matrixTransform(matrix);
      const far = new DOMPoint(x + width, y + height).matrixTransform(matrix);
      const mark = element.closest('a, g')?.getAttribute('href') ?? '';
      const name = element.textContent || `${element.tagName} of ${mark}`;
      return [{ name, of: mark, left: corner.x, top: corner.y, right: far.x, bottom: far.y }];
    }),
  );
}

/** Every pair of boxes of different marks that share more than a pixel, as words. */
export function overlaps(ones: Box[], others: Box[]): string[] {
  return ones.flatMap((one, at) =>
    others.flatMap((other, beside) => {
      if (one === other || (ones === others && beside <= at) || (one.of !== '' && one.of === other.of))
        return [];
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return wide > 1 && high > 1
        ? [`${one.name} / ${other.name}: ${wide.toFixed(1)} by ${high.toFixed(1)} px`]
        : [];
    }),
  );
}

/** What sticks out of a frame by more than a pixel, as words. */
export function outside(
  boxes: Box[],
  frame: { x: number; y: number; width: number; height: number },
): string[] {
  const out = boxes.filter(
    ({ left, top, right, bottom }) =>
      left < frame.x - 1 ||
      top < frame.y - 1 ||
      right > frame.x + frame.width + 1 ||
      bottom > frame.y + frame.height + 1,
  );
  return out.map(
    ({ name, left, top, right, bottom }) => `${name}: ${[left, top, right, bottom].map(Math.round)}`,
  );
}
