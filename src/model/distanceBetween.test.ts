import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween } from './distanceBetween.ts';
import { isoDay } from './isoDay.ts';
import { dayNumber, whenOf } from './when.ts';

const day = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2100, 12, 31) });
const when = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '', '~'))
  .map(([date, kept, mark]) => whenOf(isoDay(date).slice(0, kept) + mark));

describe('distanceBetween', () => {
  it.each([
    ['2023-07-24', '2023-07-27', '3 days after'],
    ['2023-07-28', '2023-07-27', '1 day before'],
    ['1953-07-27', '2023-07-27', '70 years after'],
    ['1953-07-27', '2023-07-26', '69 years after'],
    ['2021-03-01', '2023-03-01', '2 years after'],
    ['2023-03-01', '2021-03-02', '23 months before'],
    ['2023-07-25', '2023-09-24', '61 days after'],
    ['2023-07-25', '2023-09-25', '2 months after'],
    ['2023-07-25/2023-07-27', '2023-08-04', '8 days after'],
    ['1953', '1973', '20 years after'],
    ['1953-07-27', '1973', 'about 20 years after'],
    ['1973', '1974', 'the year after'],
    ['2023-12-31', '2024', 'about a year after'],
    ['2023-07', '2023-06', 'the month before'],
    ['2023-04', '2023-06-23', 'about 2 months after'],
    ['2022-11~', '2022-12-22', 'about a month after'],
    ['199X', '2023', '24 years after'],
    ['2023-07-25', '2023-07-25', 'the same day'],
    ['2023-07', '2023-07-25', 'the same month'],
    ['2023-07-25', '2023', 'the same year'],
    ['2023-07-25/2023-07-27', '2023-07-26', 'during it'],
    ['2023-07-26', '2023-07-25/2023-07-27', 'the same month'],
    ['2023-07-25~', '2023-07-25', 'at about the same time'],
    ['2022/2023', '2023/2024', 'at the same time'],
  ])('from %s to %s', (from, to, words) => {
    expect(distanceBetween(whenOf(from), whenOf(to))).toBe(words);
  });

  it('is told from either end in the same words but for before and after', () => {
    fc.assert(
      fc.property(when, when, (one, other) => {
        const there = distanceBetween(one, other);
        const turned = there.endsWith('after')
          ? there.replace(/after$/, 'before')
          : there.replace(/before$/, 'after');
        expect(distanceBetween(other, one)).toBe(turned);
        expect(/after$|before$/.test(there)).toBe(one.end < other.start || other.end < one.start);
      }),
    );
  });

  it('never says more than there is between days', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [count, unit = ''] = distanceBetween(whenOf(isoDay(one)), whenOf(isoDay(other))).split(' ');
        if (count === 'the') return;
        const least = unit.startsWith('year') ? 365 : unit.startsWith('month') ? 28 : 1;
        expect(Number(count) * least).toBeLessThanOrEqual(Math.abs(one - other));
      }),
    );
  });
});
