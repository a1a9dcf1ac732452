import { parseWhen } from './when.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const forms = '1953-07-27, 2023-07, 1973, 2022-11~ or 2023-07-25/2023-07-27';

/** What is wrong with a date, with the form that was probably wanted, or `null`. */
export function dateMistake(text: string): string | null {
  if (parseWhen(text)) return null;
  const [from, to, more] = text.split('/');
  if (from && to && more === undefined && parseWhen(from) && parseWhen(to)) {
    return `${text} ends before it begins`;
  }
  if (/^\d{4}-\d{2}(-\d{2})?[~?%]?$/.test(text)) return `${text} is not in the calendar`;
  return `"${text}" is not a date; write ${suggestDate(text) ?? forms}`.replaceAll(
    '"',
    /\s|^$/.test(text) ? '"' : '',
  );
}

/** EDTF for the usual ways to write a date, where only one reading is possible. */
function suggestDate(text: string): string | undefined {
  const century = /^(\d\d)XX$/.exec(text);
  if (century) return `${century[1]}00/${century[1]}99`;
  const ends = text.trim().split(/\s+(?:to|until|-)\s+|\s*[–—/]\s*|\.\.|--/);
  const dates = ends.map(suggestPoint);
  const better = dates.join('/');
  return dates.length <= 2 && !dates.includes(undefined) && parseWhen(better) ? better : undefined;
}

function suggestPoint(text: string): string | undefined {
  const about = /^(?:about|around|circa|c\.|ca\.|perhaps|possibly|~)\s*|[~?%]$/i;
  const bare = text.replace(about, '').trim();
  const digits = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(bare);
  const dayFirst = /^(?:(\d{1,2})\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(bare);
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(bare);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(bare);
  const decade = /^(?:the )?(\d{3})0s$/i.exec(bare);
  const season = /^(spring|summer|autumn|fall|winter) (?:of )?(\d{4})$/i.exec(bare);
  const parts = (decade && [`${decade[1]}X`]) ??
    (season && [season[2], seasonNumber(season[1])]) ??
    (digits && [digits[1], digits[2], digits[3]]) ??
    (dayFirst && [dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]]) ??
    (monthFirst && [monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]]) ??
    (dotted && [dotted[3], dotted[2], dotted[1]]) ?? [bare];
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const mark = /[?%]$/.exec(text)?.[0] ?? (/^(perhaps|possibly)/i.test(text) ? '?' : '~');
  const whole = about.test(text) ? date + mark : date;
  return parseWhen(whole) ? whole : undefined;
}

/** As EDTF numbers them. */
function seasonNumber(name = ''): string {
  return String(
    21 + ['sp', 'su', 'au', 'wi'].indexOf(name.toLowerCase().replace('fall', 'autumn').slice(0, 2)),
  );
}

/** '0', which no calendar has, for what is no month. */
function monthNumber(name = ''): string {
  return String(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
