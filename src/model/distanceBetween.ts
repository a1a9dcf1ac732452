import { dateOfDay, type When } from './when.ts';

/**
 * How far the second date is from the first, in words: "3 days after", "27 years before", "the month after", "the same day".
 * By the calendar, in whole units, rounded down, from the end of what lasts; in months or years where a date is no finer than that,
 * and "about" where one is approximate or not as fine as the other. Of dates that share days it says what they share.
 */
export function distanceBetween(from: When, to: When): string {
  if (to.start <= from.end && to.end >= from.start) return together(from, to);
  const after = to.start > from.end;
  const [first, second] = after ? [from.end, to.start] : [to.end, from.start];
  const about = from.approximate || to.approximate || from.precision !== to.precision;
  return `${lengthOf(first, second, coarser(from, to), about)} ${after ? 'after' : 'before'}`;
}

const coarseness = ['day', 'month', 'year'] as const;

function coarser(one: When, other: When): When['precision'] {
  return coarseness.findLast((unit) => unit === one.precision || unit === other.precision) ?? 'day';
}

/** A span of days holds what is in it; a date that says July is one day of it that nobody knows. */
function together(from: When, to: When): string {
  const approximate = from.approximate || to.approximate;
  if (approximate) return 'at about the same time';
  if (from.span && to.start >= from.start && to.end <= from.end && !to.span) return 'during it';
  const [first, last] = [Math.min(from.start, to.start), Math.max(from.end, to.end)].map(dateOfDay);
  if (first?.year !== last?.year) return 'at the same time';
  if (first?.month !== last?.month) return 'the same year';
  return first?.day === last?.day ? 'the same day' : 'the same month';
}

function lengthOf(first: number, second: number, unit: When['precision'], about: boolean): string {
  const months = monthsBetween(first, second, unit);
  const years = unit === 'year' ? dateOfDay(second).year - dateOfDay(first).year : Math.floor(months / 12);
  if (unit === 'year' || years >= 2) return counted(years, 'year', about);
  if (unit === 'month' || months >= 2) return counted(months, 'month', about);
  return counted(second - first, 'day', about);
}

/** Whole ones between days; between months, as they are counted on a calendar. */
function monthsBetween(first: number, second: number, unit: When['precision']): number {
  const [one, other] = [dateOfDay(first), dateOfDay(second)];
  const months = (other.year - one.year) * 12 + other.month - one.month;
  return unit === 'day' && other.day < one.day ? months - 1 : months;
}

/** "the year", which may begin a day later, where one year is all that is known. */
function counted(count: number, unit: When['precision'], about: boolean): string {
  if (count <= 1 && unit !== 'day') return about ? `about a ${unit}` : `the ${unit}`;
  return `${about ? 'about ' : ''}${count} ${unit}${count === 1 ? '' : 's'}`;
}
