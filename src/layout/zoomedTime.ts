import type { When } from '../model/when.ts';
import { linear, type Stretch } from './timeFolds.ts';
import { clipped, closenessOf, placed, type TimeWindow } from './timeScale.ts';

/** What can be zoomed: the stretches of all the days, folds opened or not, and the px that are seen of them at once. */
export interface TimeFrame {
  stretches: readonly Stretch[];
  width: number;
}

/** What a window is about; it says which unit is worth a word. */
export type TimeLevel = 'centuries' | 'decades' | 'years' | 'months' | 'days';

/** A closer window than this many days shows nothing more. */
export const closestDays = 7;
const year = 365.2425;
const levels: readonly (readonly [TimeLevel, number])[] = [
  ['centuries', 200 * year],
  ['decades', 20 * year],
  ['years', 2 * year],
  ['months', 62],
];

export function levelOf({ start, end }: TimeWindow): TimeLevel {
  return levels.find(([, days]) => end - start >= days)?.[0] ?? 'days';
}

/** All the days that there are. */
export function wholeTime({ stretches }: TimeFrame): TimeWindow {
  return { start: stretches[0]?.start ?? 0, end: stretches.at(-1)?.end ?? 0 };
}

/**
 * `factor` times as close (less than 1: farther), with a day staying at its x, as far as the first and last day let it.
 * Folds keep their width and stretches grow, so what is seen of one is a window in days. A window that is as close as it gets is
 * given back as it is.
 */
export function zoomedTime(
  window: TimeWindow,
  factor: number,
  aboutDay: number,
  frame: TimeFrame,
): TimeWindow {
  const closeness = closenessIn(window, frame);
  const about = within(aboutDay, window);
  const before = linear(placed(frame.stretches, closeness));
  const after = linear(placed(frame.stretches, Math.max(1, closeness * factor)));
  const zoomed = windowFrom(after, after(about) - (before(about) - before(window.start)), frame.width);
  return factor > 1 && zoomed.end - zoomed.start < closestDays ? window : zoomed;
}

/** The same closeness, so many px later; stops at the first day and the last. */
export function movedTime(window: TimeWindow, px: number, frame: TimeFrame): TimeWindow {
  const scale = linear(placed(frame.stretches, closenessIn(window, frame)));
  return windowFrom(scale, scale(window.start) + px, frame.width);
}

/** The same closeness, with this day in the middle, as far as the first day and the last let it. */
export function centredOn(window: TimeWindow, day: number, frame: TimeFrame): TimeWindow {
  const scale = linear(placed(frame.stretches, closenessIn(window, frame)));
  return windowFrom(scale, scale(day) - frame.width / 2, frame.width);
}

/** The window that shows all of these dates with some air beside them; all the days for none. */
export function windowOn(whens: readonly Pick<When, 'start' | 'end'>[], frame: TimeFrame): TimeWindow {
  const whole = wholeTime(frame);
  if (whens.length === 0) return whole;
  const first = whens.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const last = whens.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY) + 1;
  const air = Math.max(closestDays, (last - first) / 10);
  const start = within(first - air, whole);
  const end = within(last + air, whole);
  // At an end of the story, the air is on the other side.
  const missing = Math.max(0, last - first + 2 * air - (end - start));
  return { start: within(start - missing, whole), end: within(end + missing, whole) };
}

function closenessIn(window: TimeWindow, { stretches, width }: TimeFrame): number {
  const parts = clipped(stretches, window);
  // Within a single fold, zooming goes on from where its neighbours can be told apart.
  return parts.every(({ folded }) => folded) ? 1 : closenessOf(parts, width);
}

function windowFrom(scale: ReturnType<typeof linear>, left: number, width: number): TimeWindow {
  const total = scale.range().at(-1) ?? 0;
  const from = Math.max(0, Math.min(left, total - width));
  return { start: scale.invert(from), end: scale.invert(from + width) };
}

function within(day: number, { start, end }: TimeWindow): number {
  return Math.min(end, Math.max(start, day));
}
