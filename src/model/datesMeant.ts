import { parseWhen, type When } from './when.ts';

/**
 * The dates that what was typed may mean, the likeliest first; none where it is no date, or holds other words. Takes the
 * forms in which people write them: "1953", "July 2023", "27 July 1953", "July 27, 1953", "27.7.1953", "2023-07",
 * "summer 2023", "the 1990s", "25-27 July 2023", "from July to August 2023", and every form that this site writes. Where a
 * form means different days in different countries ("5/7/2023"), both are given.
 */
export function datesMeant(typed: string): When[] {
  const text = plain(typed);
  const texts = [...pointsIn(text), ...spansIn(text)];
  return [...new Set(texts)].flatMap((one) => parseWhen(one) ?? []);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?/g;
/** As EDTF numbers them. */
const seasons: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};
/** What people put around a date that changes nothing about what they look for. */
const fillers = /\b(?:the|of|in|on|from|between|about|around|circa|perhaps|early|late|mid)\b/g;

/** With months and seasons as `m07` and `s22`, and nothing but these, numbers and signs between them. */
function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(monthWord, (word) => ` m${two(months.indexOf(word.slice(0, 3)) + 1)} `)
    .replace(/\b(?:spring|summer|autumn|fall|winter)\b/g, (word) => ` s${seasons[word]} `)
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\b(?:to|until|till|through|and)\b|[–—−‐‑]/g, '-')
    .replace(fillers, ' ')
    .replace(/[,;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

type Form = [look: RegExp, write: (...parts: string[]) => string[]];

/** The forms of a single date, each with the EDTF texts that it may stand for; impossible ones are left out later. */
const forms: Form[] = [
  [/^(\d{4})$/, (year) => [year ?? '']],
  [/^(\d{3})(?:0'?s|x)$/, (decade) => [`${decade}X`]],
  [/^['’]?(\d)0'?s$/, (ten) => (Number(ten) > 2 ? [`19${ten}X`] : [`19${ten}X`, `20${ten}X`])],
  [/^m(\d\d) (\d{4})$/, (month, year) => [`${year}-${month}`]],
  [/^(\d{4}) m(\d\d)$/, (year, month) => [`${year}-${month}`]],
  [/^(\d{1,2}) ?-? ?m(\d\d) ?-? ?(\d{4})$/, (day, month, year) => [dated(year, month, day)]],
  [/^m(\d\d) (\d{1,2}) (\d{4})$/, (month, day, year) => [dated(year, month, day)]],
  [/^(\d{4}) m(\d\d) (\d{1,2})$/, (year, month, day) => [dated(year, month, day)]],
  [/^s(\d\d) (\d{4})$/, (season, year) => [`${year}-${season}`]],
  [/^(\d{4}) s(\d\d)$/, (year, season) => [`${year}-${season}`]],
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, (year, month, day) => [dated(year, month, day)]],
  [/^(\d{1,2})[-.] ?(\d{1,2})[-.] ?(\d{4})$/, (day, month, year) => [dated(year, month, day)]],
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    (one, other, year) => [dated(year, other, one), dated(year, one, other)],
  ],
  [/^(\d{1,2})[-./](\d{4})$/, (month, year) => [`${year}-${two(month)}`]],
  [/^(\d{4})[-./](\d{1,2})$/, (year, month) => (Number(month) > 12 ? [] : [`${year}-${two(month)}`])],
  // A year and the last two figures of a later one.
  [/^(\d\d)(\d\d)[-/](\d\d)$/, (century, year, end) => [`${century}${year}/${century}${end}`]],
];

function pointsIn(text: string): string[] {
  const own = text.toUpperCase();
  const written = forms.flatMap(([look, write]) => {
    const found = look.exec(text);
    return found ? write(...found.slice(1)) : [];
  });
  const found = written.filter((one) => parseWhen(one));
  return found.length > 0 || !parseWhen(own) ? found : [own];
}

/** Wherever a sign may stand between two dates, the first of which may leave out what the second says. */
function spansIn(text: string): string[] {
  // "July 25-27, 2023": the month stands before both days.
  const days = /^(m\d\d) (\d{1,2}) ?- ?(\d{1,2}) (\d{4})$/.exec(text);
  const ordered = days ? `${days[2]} - ${days[3]} ${days[1]} ${days[4]}` : text;
  return [...ordered.matchAll(/[-/]/g)].flatMap(({ index }) => {
    const [from, to] = [ordered.slice(0, index).trim(), ordered.slice(index + 1).trim()];
    const [month = ''] = /[ms]\d\d/.exec(to) ?? [];
    const [year = ''] = /\d{4}/.exec(to) ?? [];
    const begun = [from, `${from} ${year}`, `${from} ${month} ${year}`].flatMap(pointsIn);
    return begun.slice(0, 1).flatMap((start) => pointsIn(to).map((end) => `${start}/${end}`));
  });
}

function dated(year = '', month = '', day = ''): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(number: string | number = ''): string {
  return String(number).padStart(2, '0');
}
