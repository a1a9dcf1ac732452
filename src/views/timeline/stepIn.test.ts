import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepIn } from './stepIn.ts';

const keys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

describe('stepIn', () => {
  it('stays in the row, and every key has one that leads back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(59),
        (key, count, place) => {
          const at = Math.min(place, count - 1);
          const to = stepIn(key, at, count) ?? -1;
          expect(to).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThan(count);
          const back = { ArrowRight: 'ArrowLeft', PageDown: 'PageUp' }[key];
          if (back && to < count - 1) expect(stepIn(back, to, count)).toBe(at);
        },
      ),
    );
  });

  it('leaves other keys alone', () => {
    expect(stepIn('Tab', 0, 3)).toBeNull();
    expect(stepIn('Home', 0, 0)).toBeNull();
  });
});
