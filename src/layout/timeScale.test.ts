import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../model/when.ts';
import { legibleWidth, type Span } from './timeFolds.ts';
import { type TimeScale, type TimeWindow, timeScale } from './timeScale.ts';

/** Stories from a day to a millennium long, crowded or even, of a few events or, now and then, of thousands. */
const spans: fc.Arbitrary<Span[]> = fc
  .record({
    from: fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(1990, 1, 1) }),
    days: fc.oneof(fc.constantFrom(1, 7, 40, 366, 26_000), fc.integer({ min: 1, max: 365_242 })),
    places: fc.oneof(
      { weight: 9, arbitrary: fc.array(place(), { minLength: 1, maxLength: 60, size: 'max' }) },
      { weight: 1, arbitrary: fc.array(place(), { minLength: 200, maxLength: 2000, size: 'max' }) },
    ),
  })
  .map(({ from, days, places }) =>
    places.map(({ at, lasts }) => {
      const start = from + Math.floor(at * days);
      return { start, end: Math.min(from + days, start + lasts) };
    }),
  );

function place() {
  const even = fc.double({ min: 0, max: 1, noNaN: true });
  const crowded = even.map((at) => 0.9 + at / 1000);
  const lasts = fc.oneof(fc.constantFrom(0, 0, 2, 30), fc.integer({ min: 0, max: 400 }));
  return fc.record({ at: fc.oneof(even, crowded), lasts });
}

const width = fc.integer({ min: 280, max: 2000 });
const part = fc.double({ min: 0, max: 1, noNaN: true });
const given = fc.record({ spans, width, open: fc.array(part, { maxLength: 3 }) });

/** The scale with some of its folds opened. */
function scaleFor({ spans: days, width: across, open }: { spans: Span[]; width: number; open: number[] }) {
  const closed = timeScale(days, { width: across });
  const gaps = closed.stretches.flatMap((stretch) => stretch.gap?.id ?? []);
  const opened = gaps.filter((_, at) => open.some((some) => Math.floor(some * gaps.length) === at));
  return { closed, opened, scale: timeScale(days, { width: across, opened }) };
}

function boundsOf({ stretches }: TimeScale): TimeWindow {
  return { start: stretches[0]?.start ?? 0, end: stretches.at(-1)?.end ?? 0 };
}

function windowIn(scale: TimeScale, a: number, b: number): TimeWindow {
  const { start, end } = boundsOf(scale);
  const [low, high] = [Math.min(a, b), Math.max(a, b)].map((at) => start + at * (end - start));
  const from = Math.min(low as number, end - 0.01);
  return { start: from, end: Math.max(high as number, from + 0.01) };
}

describe('timeScale', () => {
  it('keeps order, inside its frame, through any window', () => {
    fc.assert(
      fc.property(given, part, part, (asked, a, b) => {
        const { scale, opened } = scaleFor(asked);
        const window = windowIn(scale, a, b);
        const seen = timeScale(asked.spans, { width: asked.width, opened, window });
        for (const { x, stretches, width: across } of [scale, seen]) {
          const xs = asked.spans
            .flatMap(({ start, end }) => [start, end + 1])
            .sort((one, other) => one - other)
            .map(x);
          for (const [at, value] of xs.slice(1).entries())
            expect(value).toBeGreaterThanOrEqual(xs[at] as number);
          expect(xs[0]).toBeGreaterThanOrEqual(0);
          expect(xs.at(-1)).toBeLessThanOrEqual(across);
          expect(stretches[0]?.x0).toBe(0);
          expect(across).toBeGreaterThan(asked.width - 1e-6);
        }
        expect(boundsOf(seen)).toEqual(window);
      }),
      { numRuns: 60 },
    );
  });

  it('grows with every day, and is undone by invert', () => {
    fc.assert(
      fc.property(given, part, part, part, (asked, at, a, b) => {
        const { scale, opened } = scaleFor(asked);
        const window = windowIn(scale, a, b);
        const seen = timeScale(asked.spans, { width: asked.width, opened, window });
        for (const one of [scale, seen]) {
          const { start, end } = boundsOf(one);
          const day = start + at * (end - start);
          expect(one.invert(one.x(day))).toBeCloseTo(day, 4);
          expect(one.x(one.invert(at * one.width))).toBeCloseTo(at * one.width, 4);
          if (day < end) expect(one.x(Math.min(end, day + 1))).toBeGreaterThan(one.x(day));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('folds only days without events, one legible stretch after another', () => {
    fc.assert(
      fc.property(given, (asked) => {
        const { scale, closed } = scaleFor(asked);
        for (const { start, end, folded, gap } of [...scale.stretches, ...closed.stretches]) {
          const touching = asked.spans.filter((event) => event.start < end && event.end >= start);
          expect(touching.length > 0).toBe(gap === undefined);
          if (folded) expect(gap).toBeDefined();
        }
        for (const [at, stretch] of scale.stretches.slice(1).entries()) {
          expect(stretch.start).toBe(scale.stretches[at]?.end);
          expect(stretch.x0).toBe(scale.stretches[at]?.x1);
          expect(stretch.gap === undefined).not.toBe(scale.stretches[at]?.gap === undefined);
        }
        for (const { x0, x1, folded } of scale.stretches)
          expect(x1 - x0).toBeGreaterThan((folded ? 24 : legibleWidth(9)) - 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('opens and closes folds with the rest staying put', () => {
    fc.assert(
      fc.property(given, (asked) => {
        const { scale, closed, opened } = scaleFor(asked);
        let moved = 0;
        for (const [at, before] of closed.stretches.entries()) {
          const after = scale.stretches[at];
          expect(after?.x0).toBeCloseTo(before.x0 + moved, 6);
          const grown = (after?.x1 ?? 0) - (after?.x0 ?? 0) - (before.x1 - before.x0);
          if (!opened.includes(before.gap?.id ?? '')) expect(grown).toBeCloseTo(0, 6);
          moved += grown;
        }
        expect(scale.width).toBeCloseTo(asked.width + moved, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('names folds by their dates, so that the same gap has the same name at any width', () => {
    fc.assert(
      fc.property(spans, width, width, (days, one, other) => {
        const [here, there] = [one, other].map((across) => timeScale(days, { width: across }).stretches);
        for (const { gap, start, end } of here ?? []) {
          if (!gap) continue;
          const same = there?.find((stretch) => stretch.gap && stretch.start === start);
          if (same) expect(same.gap).toEqual(gap);
          expect([gap.start, gap.end]).toEqual([start, end]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('folds the decades before a crowded month, and nothing among even years', () => {
    const day = (year: number, month = 7, date = 1) => {
      const start = dayNumber(year, month, date);
      return { start, end: start };
    };
    const crowded = [day(1953), ...[21, 22, 23, 24, 25, 26].map((date) => day(2023, 7, date))];
    const { stretches } = timeScale(crowded, { width: 480 });
    expect(stretches.map(({ gap }) => gap && [gap.id, gap.words])).toEqual([
      undefined,
      ['1953-07-01..2023-07-21', '70 years'],
      undefined,
    ]);
    const even = Array.from({ length: 10 }, (_, at) => day(1960 + 5 * at));
    expect(timeScale(even, { width: 480 }).stretches).toHaveLength(1);
  });

  it('shows a window within a fold at full width, as what it is', () => {
    const far = [1953, 2023, 2024].map((year) => ({
      start: dayNumber(year, 7, 1),
      end: dayNumber(year, 7, 9),
    }));
    const crowded = [...far, { start: dayNumber(2023, 7, 12), end: dayNumber(2023, 7, 12) }];
    const window = { start: dayNumber(1970, 1, 1), end: dayNumber(1980, 1, 1) };
    const { stretches } = timeScale(crowded, { width: 480, window });
    expect(stretches).toMatchObject([{ x0: 0, x1: 480, folded: false, gap: { words: '69 years' } }]);
    const beyond = { start: dayNumber(1900, 1, 1), end: dayNumber(1901, 1, 1) };
    expect(timeScale(crowded, { width: 480, window: beyond }).stretches).toEqual(
      timeScale(crowded, { width: 480 }).stretches,
    );
  });
});
