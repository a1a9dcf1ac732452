import { type Locator, type Page, test } from 'playwright/test';

interface Point {
  x: number;
  y: number;
}

/**
 * Presses a link where a reader could: at a point of it that nothing covers, with the finger or the pointer of the
 * project. A tie is pressed on its line. Throws where all of it is covered. `still` leaves the scroll as it is.
 */
export async function press(page: Page, link: Locator, { still = false } = {}): Promise<void> {
  if (!still) await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const point = await link.evaluate(openPoint);
  if (!point) throw new Error(`${link} is covered by something else`);
  await pressAt(page, point);
}

export async function pressAt(page: Page, { x, y }: Point): Promise<void> {
  if (test.info().project.use.hasTouch) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}

/** Runs in the page: a point of the link, in window pixels, at which it lies on top. */
export function openPoint(link: Element): Point | null {
  const shapes = link instanceof SVGElement ? [...link.children] : [link];
  const points = shapes.flatMap((shape) => {
    if (shape instanceof SVGPathElement && shape.classList.contains('target')) {
      const toWindow = shape.getScreenCTM();
      const length = shape.getTotalLength();
      return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((part) =>
        shape.getPointAtLength(length * part).matrixTransform(toWindow ?? undefined),
      );
    }
    return [...shape.getClientRects()].map((box) => ({
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2,
    }));
  });
  const open = points.find(({ x, y }) => document.elementFromPoint(x, y)?.closest('a') === link);
  return open ? { x: open.x, y: open.y } : null;
}
