import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, whenOf } from '../model/when.ts';
import { timeScale } from './timeScale.ts';
import {
  centredOn,
  closestDays,
  levelOf,
  movedTime,
  type TimeFrame,
  wholeTime,
  windowOn,
  zoomedTime,
} from './zoomedTime.ts';

const day = fc.oneof(
  fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2025, 12, 31) }),
  fc.integer({ min: dayNumber(2022, 1, 1), max: dayNumber(2024, 12, 31) }),
);
const spans = fc
  .array(
    day.chain((start) => fc.constantFrom(0, 0, 30).map((lasts) => ({ start, end: start + lasts }))),
    { minLength: 2, maxLength: 40, size: 'max' },
  )
  .filter((list) => new Set(list.map(({ start }) => Math.floor(start / 60))).size > 1);
const width = fc.integer({ min: 280, max: 2000 });
const part = fc.double({ min: 0, max: 1, noNaN: true });
const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
/** A story, with its frame and a window that was zoomed to. */
const seen = fc
  .record({ spans, width, open: part, about: part, closer: fc.double({ min: 1, max: 60, noNaN: true }) })
  .map(({ spans: days, width: across, open, about, closer }) => {
    const gaps = timeScale(days, { width: across }).stretches.flatMap(({ gap }) => gap?.id ?? []);
    const opened = gaps.slice(0, Math.round(open));
    const frame: TimeFrame = {
      stretches: timeScale(days, { width: across, opened }).stretches,
      width: across,
    };
    const whole = wholeTime(frame);
    const middle = whole.start + about * (whole.end - whole.start);
    const window = zoomedTime(whole, closer, middle, frame);
    return { days, opened, frame, whole, window, scale: timeScale(days, { width: across, opened, window }) };
  });

describe('zoomedTime', { timeout: 60_000 }, () => {
  it('stays between the first day and the last, and never closer than there is something to see', () => {
    fc.assert(
      fc.property(seen, factor, part, ({ frame, whole, window }, times, at) => {
        const about = window.start + at * (window.end - window.start);
        for (const to of [
          window,
          zoomedTime(window, times, about, frame),
          movedTime(window, times * 90 - 200, frame),
        ]) {
          expect(to.start).toBeGreaterThanOrEqual(whole.start - 1e-6);
          expect(to.end).toBeLessThanOrEqual(whole.end + 1e-6);
          expect(to.end).toBeGreaterThan(to.start);
        }
        const closest = Math.min(closestDays, window.end - window.start);
        if (times > 1) {
          const to = zoomedTime(window, times, about, frame);
          expect(to.end - to.start).toBeGreaterThanOrEqual(closest);
        }
      }),
    );
  });

  it('brings a day into the middle as close as it is, as far as the ends let it', () => {
    fc.assert(
      fc.property(seen, part, ({ days, opened, frame, whole, window }, at) => {
        const day = whole.start + at * (whole.end - whole.start);
        const to = centredOn(window, day, frame);
        const after = timeScale(days, { width: frame.width, opened, window: to });
        expect(to.start).toBeGreaterThanOrEqual(whole.start - 1e-6);
        expect(to.end).toBeLessThanOrEqual(whole.end + 1e-6);
        expect(day).toBeGreaterThanOrEqual(to.start - 1e-6);
        expect(day).toBeLessThanOrEqual(to.end + 1e-6);
        const atAnEnd = to.start <= whole.start + 1e-6 || to.end >= whole.end - 1e-6;
        if (!atAnEnd) expect(Math.abs(after.x(day) - frame.width / 2)).toBeLessThan(1);
      }),
    );
  });

  it('keeps the day under the pointer where it is, away from the ends', () => {
    fc.assert(
      fc.property(seen, factor, part, ({ days, opened, frame, whole, window, scale }, times, at) => {
        const about = scale.invert(at * frame.width);
        const to = zoomedTime(window, times, about, frame);
        const after = timeScale(days, { width: frame.width, opened, window: to });
        expect(after.width).toBeCloseTo(frame.width, 4);
        if (to.start <= whole.start || to.end >= whole.end) return;
        expect(after.x(about)).toBeCloseTo(scale.x(about), 3);
      }),
    );
  });

  it('is undone by zooming back, away from the ends', () => {
    fc.assert(
      fc.property(
        seen,
        fc.double({ min: 1, max: 5, noNaN: true }),
        part,
        ({ frame, window, scale }, times, at) => {
          const about = window.start + at * (window.end - window.start);
          const to = zoomedTime(window, times, about, frame);
          const back = zoomedTime(to, 1 / times, about, frame);
          // With a fold opened, all the days may be more than are seen at once.
          if (to === window || scale.width > frame.width + 1e-6) return;
          expect(back.start).toBeCloseTo(window.start, 2);
          expect(back.end).toBeCloseTo(window.end, 2);
        },
      ),
    );
  });

  it('is all there is from as far as it gets', () => {
    fc.assert(
      fc.property(seen, part, ({ opened, frame, whole, window }, at) => {
        fc.pre(opened.length === 0);
        const about = window.start + at * (window.end - window.start);
        const to = zoomedTime(window, 1e-6, about, frame);
        expect(to.start).toBeCloseTo(whole.start, 3);
        expect(to.end).toBeCloseTo(whole.end, 3);
      }),
    );
  });
});

describe('windowOn', () => {
  it('shows what it is asked for, inside the story', () => {
    fc.assert(
      fc.property(seen, fc.array(fc.nat(), { maxLength: 4 }), ({ days, frame, whole }, picks) => {
        const some = picks.flatMap((pick) => days[pick % days.length] ?? []);
        const window = windowOn(some, frame);
        expect(window.start).toBeGreaterThanOrEqual(whole.start);
        expect(window.end).toBeLessThanOrEqual(whole.end);
        for (const { start, end } of some) {
          expect(window.start).toBeLessThanOrEqual(start);
          expect(window.end).toBeGreaterThanOrEqual(end + 1);
        }
        if (some.length === 0) expect(window).toEqual(whole);
      }),
    );
  });
});

describe('levelOf', () => {
  it.each([
    ['1000/2000', 'centuries'],
    ['1953/2025', 'decades'],
    ['2020/2023', 'years'],
    ['2023', 'months'],
    ['2023-07', 'days'],
  ])('of %s', (text, level) => {
    expect(levelOf(whenOf(text))).toBe(level);
  });
});
