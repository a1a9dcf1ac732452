import { distanceBetween } from '../model/distanceBetween.ts';
import { formatDays } from '../model/formatDays.ts';
import { isoDay } from '../model/isoDay.ts';
import { dateOfDay, formatWhen, type When, whenOf } from '../model/when.ts';

/** One row of the vertical list of dates. */
export type TimelineRow =
  | { kind: 'year' | 'month' | 'gap'; text: string }
  | {
      kind: 'event';
      id: string;
      /** Drawn as a bar: more than one day. */
      lasts: boolean;
      approximate: boolean;
      /** How far it is from the one before, in words; empty for the first. */
      apart: string;
    };

/** A year without anything is worth a word. */
const longGap = 365;

/** Events in order of time, a row before the first of each year and month, and a row for every gap of a year or more. */
export function timelineRows(events: readonly { id: string; when: string }[]): TimelineRow[] {
  const rows: TimelineRow[] = [];
  const headed = { year: '', month: '' };
  let covered = Infinity;
  let before: When | undefined;
  for (const { id, when: text, start, end, approximate } of inOrder(events)) {
    const when = whenOf(text);
    if (start - covered > longGap) rows.push({ kind: 'gap', text: formatDays(start - covered - 1) });
    for (const kind of ['year', 'month'] as const) {
      const heading = headingOf(when, kind);
      if (heading === headed[kind]) continue;
      headed[kind] = heading;
      if (heading) rows.push({ kind, text: heading });
    }
    const apart = before ? distanceBetween(before, when) : '';
    rows.push({ kind: 'event', id, lasts: end > start, approximate, apart });
    before = when;
    covered = covered === Infinity ? end : Math.max(covered, end);
  }
  return rows;
}

/** "2023" or "July 2023"; no month where the date has none. */
function headingOf({ start, precision }: When, kind: 'year' | 'month'): string {
  if (kind === 'year') return String(dateOfDay(start).year);
  return precision === 'year' ? '' : formatWhen(isoDay(start).slice(0, 7));
}

export type Dated<Event> = Event & { start: number; end: number; approximate: boolean };

/** By first day, then by last; throws a RangeError for a date that cannot be read. */
export function inOrder<Event extends { when: string }>(events: readonly Event[]): Dated<Event>[] {
  return events
    .map((event) => {
      const { start, end, approximate } = whenOf(event.when);
      return { ...event, start, end, approximate };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
