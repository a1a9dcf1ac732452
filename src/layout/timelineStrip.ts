import { dateOfDay } from '../model/when.ts';
import { inOrder } from './timelineRows.ts';
import type { TimeWindow } from './timeScale.ts';

/** The thin strip above the timeline: no folds, every day as wide as every other. */
export interface TimelineStrip {
  width: number;
  /** In order. As wide as the days it may cover, and at least 1 px; events that start on the same px are one mark. */
  marks: { x0: number; x1: number; count: number }[];
  /** What the timeline shows of it, at least 3 px wide. */
  shown: { x0: number; x1: number };
  /** Years to write at its ends; one where both are the same. */
  years: number[];
  /** The first day and the last. */
  first: number;
  last: number;
  /** Where a day begins, and the day at an x; days outside go to the ends. */
  x: (day: number) => number;
  invert: (x: number) => number;
}

const leastShown = 3;

/** `null` where there is nothing to show. Throws a RangeError for a date that cannot be read. */
export function timelineStrip(
  events: readonly { when: string }[],
  { width, window }: { width: number; window?: TimeWindow | undefined },
): TimelineStrip | null {
  const order = inOrder(events);
  const [head] = order;
  if (!head) return null;
  const last = order.reduce((latest, { end }) => Math.max(latest, end), head.end);
  const scale = trueScale(head.start, last + 1, width);
  const marks = new Map<number, TimelineStrip['marks'][number]>();
  for (const { start, end } of order) {
    const x0 = Math.min(width - 1, Math.round(scale.x(start)));
    const x1 = Math.max(x0 + 1, Math.round(scale.x(end + 1)));
    const same = marks.get(x0);
    marks.set(x0, { x0, x1: Math.max(x1, same?.x1 ?? 0), count: (same?.count ?? 0) + 1 });
  }
  const shown = window ?? { start: head.start, end: last + 1 };
  return {
    width,
    marks: [...marks.values()],
    shown: atLeast(leastShown, scale.x(shown.start), scale.x(shown.end), width),
    years: [...new Set([head.start, last].map((day) => dateOfDay(day).year))],
    first: head.start,
    last,
    ...scale,
  };
}

/** One multiplication; d3's scale, which does the same, would be most of what phones load for it. */
function trueScale(first: number, end: number, width: number): Pick<TimelineStrip, 'x' | 'invert'> {
  const perDay = width / (end - first);
  const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  return {
    x: (day) => (within(day, first, end) - first) * perDay,
    invert: (x) => first + within(x, 0, width) / perDay,
  };
}

function atLeast(least: number, from: number, to: number, width: number): { x0: number; x1: number } {
  if (to - from >= least) return { x0: from, x1: to };
  const x0 = Math.max(0, Math.min(width - least, (from + to - least) / 2));
  return { x0, x1: x0 + least };
}
