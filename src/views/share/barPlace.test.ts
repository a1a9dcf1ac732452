import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barPlace } from './barPlace.ts';

const bar = { width: 300, height: 40 };
const window = { width: 1440, height: 900, header: 52 };

it('a bar stands above the middle of a selection, or below it where there is no room', () => {
  const selection = { left: 400, right: 600, top: 300, bottom: 330 };
  expect(barPlace(selection, bar, window)).toEqual({ x: 350, y: 252 });
  expect(barPlace({ ...selection, top: 60, bottom: 90 }, bar, window)).toEqual({ x: 350, y: 98 });
});

it('a bar is in sight, wherever the selection is', () => {
  const px = fc.integer({ min: -3000, max: 3000 });
  fc.assert(
    fc.property(px, px, fc.nat(2000), fc.nat(2000), (left, top, width, height) => {
      const { x, y } = barPlace({ left, top, right: left + width, bottom: top + height }, bar, window);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + bar.width).toBeLessThanOrEqual(window.width);
      expect(y).toBeGreaterThanOrEqual(window.header);
      expect(y + bar.height).toBeLessThanOrEqual(window.height);
    }),
  );
});
