import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../model/when.ts';
import { spreadMarks } from './spreadMarks.ts';
import { timeScale } from './timeScale.ts';

const span = fc
  .tuple(fc.integer({ min: -8000, max: 20_000 }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })))
  .map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { minLength: 1, maxLength: 40, size: 'max' });
const width = fc.integer({ min: 320, max: 1200 });

describe('timeScale', () => {
  it('never runs backwards, and fills its range', () => {
    fc.assert(
      fc.property(spans, width, (given, to) => {
        const { x, stretches } = timeScale(given, { from: 0, to });
        const xs = given
          .flatMap(({ start, end }) => [start, end])
          .sort((a, b) => a - b)
          .map(x);
        for (const [at, value] of xs.slice(1).entries())
          expect(value).toBeGreaterThanOrEqual(xs[at] as number);
        expect(stretches[0]?.x0).toBe(0);
        expect(stretches.at(-1)?.x1).toBe(to);
        for (const { x0, x1 } of stretches) expect(x1).toBeGreaterThan(x0);
      }),
    );
  });

  it('is undone by invert', () => {
    fc.assert(
      fc.property(spans, width, fc.double({ min: 0, max: 1, noNaN: true }), (given, to, part) => {
        const { x, invert, stretches } = timeScale(given, { from: 0, to });
        const first = stretches[0]?.start ?? 0;
        const day = first + part * ((stretches.at(-1)?.end ?? 0) - first);
        expect(invert(x(day))).toBeCloseTo(day, 5);
      }),
    );
  });

  it('folds only days without events, one stretch after another', () => {
    fc.assert(
      fc.property(spans, width, (given, to) => {
        const { stretches } = timeScale(given, { from: 0, to });
        for (const { start, end, folded } of stretches) {
          const touching = given.filter((event) => event.start < end && event.end >= start);
          if (folded) expect(touching).toEqual([]);
          else expect(touching.length).toBeGreaterThan(0);
        }
        for (const [at, stretch] of stretches.slice(1).entries()) {
          expect(stretch.start).toBe(stretches[at]?.end);
          expect(stretch.x0).toBe(stretches[at]?.x1);
          expect(stretch.folded).not.toBe(stretches[at]?.folded);
        }
      }),
    );
  });

  it('folds the decades before a crowded month, and nothing among even years', () => {
    const day = (year: number, month = 7, date = 1) => {
      const start = dayNumber(year, month, date);
      return { start, end: start };
    };
    const crowded = [day(1953), ...[21, 22, 23, 24, 25, 26].map((date) => day(2023, 7, date))];
    expect(timeScale(crowded, { from: 0, to: 480 }).stretches.map(({ folded }) => folded)).toEqual([
      false,
      true,
      false,
    ]);
    const even = Array.from({ length: 10 }, (_, at) => day(1960 + 5 * at));
    expect(timeScale(even, { from: 0, to: 480 }).stretches).toHaveLength(1);
  });
});

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
