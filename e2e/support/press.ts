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

/** Runs in the page: the point of the link, in window pixels, at which it lies on top with the most room around it. */
export function openPoint(link: Element): Point | null {
  const shapes = link instanceof SVGElement ? [...link.children] : [link];
  const points = shapes.flatMap((shape) => {
    if (shape instanceof SVGPathElement && shape.classList.contains('target')) {
      const toWindow = shape.getScreenCTM() ?? undefined;
      const length = shape.getTotalLength();
      return Array.from({ length: 19 }, (_, at) =>
        shape.getPointAtLength((length * (at + 1)) / 20).matrixTransform(toWindow),
      );
    }
    return [...shape.getClientRects()].map((box) => ({
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2,
    }));
  });
  const isOn = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('a') === link;
  const around = [-8, -4, 0, 4, 8].flatMap((dx) => [-8, -4, 0, 4, 8].map((dy) => [dx, dy] as const));
  const [best] = points
    .filter(({ x, y }) => isOn(x, y))
    .map(({ x, y }) => ({ x, y, room: around.filter(([dx, dy]) => isOn(x + dx, y + dy)).length }))
    .sort((a, b) => b.room - a.room);
  return best ? { x: best.x, y: best.y } : null;
}
