import { formatDays } from '../model/formatDays.ts';
import { dateOfDay, whenOf } from '../model/when.ts';

/** One row of the vertical list that phones show. */
export type TimelineRow =
  | { kind: 'year'; text: string }
  | { kind: 'event'; id: string }
  | { kind: 'gap'; text: string };

/** A year without anything is worth a word. */
const longGap = 365;

/** Events in order of time, a row before the first of each year, and a row for every gap of a year or more. */
export function timelineRows(events: readonly { id: string; when: string }[]): TimelineRow[] {
  const rows: TimelineRow[] = [];
  let covered = Infinity;
  let heading = '';
  for (const { id, start, end } of inOrder(events)) {
    if (start - covered > longGap) rows.push({ kind: 'gap', text: formatDays(start - covered - 1) });
    const year = String(dateOfDay(start).year);
    if (year !== heading) rows.push({ kind: 'year', text: year });
    rows.push({ kind: 'event', id });
    heading = year;
    covered = covered === Infinity ? end : Math.max(covered, end);
  }
  return rows;
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
