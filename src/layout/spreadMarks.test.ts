import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadMarks } from './spreadMarks.ts';

describe('spreadMarks', () => {
  const values = fc.array(fc.double({ min: 0, max: 480, noNaN: true }), {
    minLength: 1,
    maxLength: 40,
    size: 'max',
  });

  it('keeps order and distance, inside its bounds', () => {
    fc.assert(
      fc.property(values, (given) => {
        const spread = spreadMarks(
          [...given].sort((a, b) => a - b),
          8,
          4,
          476,
        );
        for (const [at, value] of spread.slice(1).entries())
          expect(value - (spread[at] as number)).toBeGreaterThan(7.999);
        expect(Math.min(...spread)).toBeGreaterThanOrEqual(4);
        expect(Math.max(...spread)).toBeLessThan(476.001);
      }),
    );
  });

  it('leaves alone what stands far enough apart', () => {
    expect(spreadMarks([10, 30, 50], 8, 0, 100)).toEqual([10, 30, 50]);
    expect(spreadMarks([50, 50], 8, 0, 100)).toEqual([46, 54]);
  });
});
