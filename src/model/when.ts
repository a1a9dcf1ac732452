/**
 * Dates as they are known: EDTF level 1 (loc.gov/standards/datetime), the part that news needs.
 * `1953-07-27`, `2023-07`, `1973`, `2022-11~` (about), `1953?` (perhaps), `1953%` (both), `199X` (a decade),
 * `2023-22` (summer), `2023-07-25/2023-07-27` (a span; either end may be any of these).
 * All arithmetic is in whole days since 1970-01-01, so no time zone can shift a date.
 */
export interface When {
  text: string;
  /** First day it may cover. */
  start: number;
  /** Last day it may cover, inclusive. */
  end: number;
  /** What is written, at its finer end. */
  precision: 'day' | 'month' | 'year';
  /** Marked as about or perhaps, at either end. */
  approximate: boolean;
  /** Written as two dates with a slash. */
  span: boolean;
}

interface Point {
  year: number;
  month?: number;
  /** How many it lasts: 120 for a decade, 12 for a year, 3 for a season. */
  months: number;
  day?: number;
  /** "about", "perhaps" or nothing. */
  mark: string;
}

const msPerDay = 86_400_000;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** As EDTF numbers them, from 21; of the northern half of the world, winter running into the next year. */
const seasons = ['spring', 'summer', 'autumn', 'winter'];
const marks: Readonly<Record<string, string>> = { '~': 'about', '?': 'perhaps', '%': 'perhaps about' };

/** Days since 1970-01-01 in the proleptic Gregorian calendar; `month` is 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  // setUTCFullYear, since Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay);
}

/** The inverse of {@link dayNumber}. */
export function dateOfDay(days: number): { year: number; month: number; day: number } {
  const date = new Date(days * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `null` for anything that is not a date of this kind, an impossible one, or a span that runs backwards. */
export function parseWhen(text: string): When | null {
  const [from, to, more] = text.split('/').map(parsePoint);
  if (!from || to === null || more !== undefined) return null;
  const last = to ?? from;
  const start = firstDay(from);
  const end = lastDay(last);
  if (end < start || (to && firstDay(to) < start)) return null;
  const precision = (from.day ?? last.day) ? 'day' : (from.month ?? last.month) ? 'month' : 'year';
  const approximate = from.mark + last.mark !== '';
  return { text, start, end, precision, approximate, span: to !== undefined };
}

/** As `parseWhen`, for text that the content check has already passed; throws a RangeError otherwise. */
export function whenOf(text: string): When {
  const when = parseWhen(text);
  if (!when) throw new RangeError(`not a date: ${text}`);
  return when;
}

/** "27 July 1953", "July 2023", "about November 2022", "25 to 27 July 2023", "perhaps 1953", "1990s", "summer 2023". */
export function formatWhen(text: string): string {
  return format(text, (month) => months[month - 1] ?? '', ' to ');
}

/** "27 Jul 1953", "25–27 Jul 2023", for marks and labels. */
export function formatWhenShort(text: string): string {
  return format(text, (month) => (months[month - 1] ?? '').slice(0, 3), '–');
}

function format(text: string, monthName: (month: number) => string, between: string): string {
  const [from, to] = text.split('/').map(parsePoint);
  if (!from) throw new RangeError(`not a date: ${text}`);
  const write = (point: Point, leave: 'nothing' | 'year' | 'month' = 'nothing') =>
    [
      point.mark,
      point.day ?? '',
      point.month && leave !== 'month'
        ? point.months === 3
          ? seasons[point.month / 3 - 1]
          : monthName(point.month)
        : '',
      leave === 'nothing' ? point.year + (point.months > 12 ? 's' : '') : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  if (!to) return write(from);
  const sameYear = from.year === to.year && from.month !== undefined && to.month !== undefined;
  const sameMonth = sameYear && from.month === to.month && from.day !== undefined && to.day !== undefined;
  return `${write(from, sameMonth ? 'month' : sameYear ? 'year' : 'nothing')}${between}${write(to)}`;
}

function parsePoint(text: string): Point | null {
  const match = /^(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?|(\d{3})X)([~?%])?$/.exec(text);
  if (!match) return null;
  const [, year, month, day, decade, mark = ''] = match;
  const point: Point = {
    year: Number(year ?? `${decade}0`),
    months: decade ? 120 : month ? 1 : 12,
    mark: marks[mark] ?? '',
  };
  if (month) point.month = Number(month);
  if (day) point.day = Number(day);
  else if (Number(month) > 20) {
    point.month = Number(month) * 3 - 60;
    point.months = 3;
  }
  return isReal(point) ? point : null;
}

function isReal({ year, month = 1, day = 1 }: Point): boolean {
  const back = dateOfDay(dayNumber(year, month, day));
  return back.year === year && back.month === month && back.day === day;
}

function firstDay({ year, month = 1, day = 1 }: Point): number {
  return dayNumber(year, month, day);
}

function lastDay({ year, month = 1, months: count, day }: Point): number {
  return day !== undefined ? dayNumber(year, month, day) : dayNumber(year, month + count, 1) - 1;
}
