import { isoDay } from './isoDay.ts';
import { formatWhen, whenOf } from './when.ts';

/** Whether a When is known to the day at both its ends. */
export function isToTheDay(when: string): boolean {
  return when.split('/').every((end) => /^\d{4}-\d{2}-\d{2}$/.test(end));
}

/** The first and the last day that a When may cover, as ISO dates. */
export function daysOf(when: string): [first: string, last: string] {
  const { start, end } = whenOf(when);
  return [isoDay(start), isoDay(end)];
}

/** What the days of a When that is not known to the day stand for, as a sentence; empty where it is known. */
export function daysNote(when: string): string {
  if (isToTheDay(when)) return '';
  const how = whenOf(when).approximate ? 'is approximate' : 'is not known to the day';
  return `The date ${how} (${formatWhen(when)}): the days given are all those that it may cover.`;
}
