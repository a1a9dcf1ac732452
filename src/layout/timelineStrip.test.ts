import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../model/isoDay.ts';
import { dayNumber } from '../model/when.ts';
import { timelineStrip } from './timelineStrip.ts';

const day = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2025, 12, 31) });
const when = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([date, kept]) => ({ when: isoDay(date).slice(0, kept) }));
const events = fc.array(when, { minLength: 1, maxLength: 60 });
const width = fc.integer({ min: 280, max: 2000 });

describe('timelineStrip', () => {
  it('has every event once, in order, inside its frame, to scale', () => {
    fc.assert(
      fc.property(events, width, day, day, (given, across, a, b) => {
        const strip = timelineStrip(given, {
          width: across,
          window: { start: Math.min(a, b), end: Math.max(a, b) },
        });
        if (!strip) throw new Error('no strip');
        expect(strip.marks.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        const ends = [...strip.marks, strip.shown].flatMap(({ x0, x1 }) => [x0, x1]);
        expect(Math.min(...ends)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...ends)).toBeLessThanOrEqual(across + 1e-9);
        for (const { x0, x1 } of strip.marks) expect(x1 - x0).toBeGreaterThanOrEqual(1);
        expect(strip.shown.x1 - strip.shown.x0).toBeGreaterThan(2.999);
        expect(strip.marks.map(({ x0 }) => x0)).toEqual(
          strip.marks.map(({ x0 }) => x0).sort((one, other) => one - other),
        );
        expect(strip.x(strip.invert(across / 3))).toBeCloseTo(across / 3, 6);
      }),
    );
  });

  it('shows the whole where there is no window, and nothing of nothing', () => {
    const strip = timelineStrip([{ when: '1953-07-27' }, { when: '2023-07' }, { when: '2023-07-25' }], {
      width: 480,
    });
    expect(strip).toMatchObject({ shown: { x0: 0, x1: 480 }, years: [1953, 2023] });
    expect(strip?.marks).toEqual([
      { x0: 0, x1: 1, count: 1 },
      { x0: 479, x1: 480, count: 2 },
    ]);
    expect(timelineStrip([], { width: 480 })).toBeNull();
  });
});
