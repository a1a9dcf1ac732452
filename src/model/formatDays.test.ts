import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDays } from './formatDays.ts';

describe('formatDays', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [59, '59 days'],
    [61, '2 months'],
    [729, '23 months'],
    [731, '2 years'],
    [9862, '27 years'],
  ])('writes %i', (days, text) => {
    expect(formatDays(days)).toBe(text);
  });

  it('never writes more than there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000 }), (days) => {
        const [count, unit] = formatDays(days).split(' ');
        const each = unit?.startsWith('year') ? 365 : unit?.startsWith('month') ? 30 : 1;
        expect(Number(count) * each).toBeLessThanOrEqual(days);
      }),
    );
  });
});
