import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, formatWhen, formatWhenShort, parseWhen, whenOf } from './when.ts';

/** Days of the years 1 to 9998, so that no date below leaves four digits. */
const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9998, 12, 31) });
const precision = fc.constantFrom('day', 'month', 'year');
const about = fc.boolean();

function written(days: number, as: string, approximate = false): string {
  const { year, month, day: inMonth } = dateOfDay(days);
  const parts = [String(year).padStart(4, '0'), pad(month), pad(inMonth)];
  const kept = as === 'day' ? 3 : as === 'month' ? 2 : 1;
  return parts.slice(0, kept).join('-') + (approximate ? '~' : '');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

describe('day numbers', () => {
  it('count from 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1953, 7, 27)).toBe(-6002);
    expect(dayNumber(2000, 3, 1) - dayNumber(2000, 2, 28)).toBe(2);
    expect(dayNumber(1900, 3, 1) - dayNumber(1900, 2, 28)).toBe(1);
  });

  it('come back as the date they were made of, over millennia', () => {
    fc.assert(
      fc.property(day, (days) => {
        const { year, month, day: inMonth } = dateOfDay(days);
        expect(dayNumber(year, month, inMonth)).toBe(days);
      }),
    );
  });

  it('grow by one each day', () => {
    fc.assert(
      fc.property(day, (days) => {
        const [today, tomorrow] = [dateOfDay(days), dateOfDay(days + 1)];
        expect(written(days + 1, 'day') > written(days, 'day')).toBe(true);
        expect(tomorrow.day === today.day + 1 || tomorrow.day === 1).toBe(true);
      }),
    );
  });
});

describe('parseWhen', () => {
  it.each([
    ['1953-07-27', -6002, -6002, 'day', false, false],
    ['2023-07', dayNumber(2023, 7, 1), dayNumber(2023, 7, 31), 'month', false, false],
    ['2024-02', dayNumber(2024, 2, 1), dayNumber(2024, 2, 29), 'month', false, false],
    ['1973', dayNumber(1973, 1, 1), dayNumber(1973, 12, 31), 'year', false, false],
    ['2022-11~', dayNumber(2022, 11, 1), dayNumber(2022, 11, 30), 'month', true, false],
    ['2023-07-25/2023-07-27', dayNumber(2023, 7, 25), dayNumber(2023, 7, 27), 'day', false, true],
    ['2022-11~/2023-01', dayNumber(2022, 11, 1), dayNumber(2023, 1, 31), 'month', true, true],
    ['2022-11/2023', dayNumber(2022, 11, 1), dayNumber(2023, 12, 31), 'month', false, true],
    ['1953?', dayNumber(1953, 1, 1), dayNumber(1953, 12, 31), 'year', true, false],
    ['2023-07-27%', dayNumber(2023, 7, 27), dayNumber(2023, 7, 27), 'day', true, false],
    ['199X', dayNumber(1990, 1, 1), dayNumber(1999, 12, 31), 'year', false, false],
    ['2023-21', dayNumber(2023, 3, 1), dayNumber(2023, 5, 31), 'month', false, false],
    ['2023-24', dayNumber(2023, 12, 1), dayNumber(2024, 2, 29), 'month', false, false],
    ['199X/2023-22?', dayNumber(1990, 1, 1), dayNumber(2023, 8, 31), 'month', true, true],
  ])('reads %s', (text, start, end, finer, approximate, span) => {
    expect(parseWhen(text)).toEqual({ text, start, end, precision: finer, approximate, span });
  });

  it.each([
    '',
    '2023-7-25',
    '2023-02-30',
    '2023-13',
    '2023-00',
    '23',
    'July 2023',
    '2023-07-25T00:00',
    ' 2023',
    '2023-07-27/2023-07-25',
    '2023/2022-12',
    '2022/2023/2024',
    '2022/',
    '/2022',
    '2022//2023',
    '2022~~',
    '-2022',
    '1XXX',
    '19XX',
    '19X3',
    '199X-07',
    '199X-XX',
    '2023-XX',
    '2023-07-XX',
    '2023-XX-07',
    '2023-20',
    '2023-25',
    '2023-22-01',
    '2023-22-XX',
    '2023~?',
    '../2023',
    '2023/..',
    '20233',
  ])('has no date for "%s"', (text) => {
    expect(parseWhen(text)).toBeNull();
    expect(() => whenOf(text)).toThrow(RangeError);
  });

  it('covers the day it was written from, at every precision', () => {
    fc.assert(
      fc.property(day, precision, about, (days, as, approximate) => {
        const when = whenOf(written(days, as, approximate));
        expect(when).toMatchObject({ precision: as, approximate, span: false });
        expect(when.start).toBeLessThanOrEqual(days);
        expect(when.end).toBeGreaterThanOrEqual(days);
      }),
    );
  });

  it('reads a span from the start of its first date to the end of its last, and none that runs backwards', () => {
    fc.assert(
      fc.property(day, day, precision, about, about, (one, other, as, aboutOne, aboutOther) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const [first, last] = [written(from, as, aboutOne), written(to, as, aboutOther)];
        const when = whenOf(`${first}/${last}`);
        expect(when).toMatchObject({ start: whenOf(first).start, end: whenOf(last).end, span: true });
        expect(when.approximate).toBe(aboutOne || aboutOther);
        if (first.replace('~', '') !== last.replace('~', ''))
          expect(parseWhen(`${last}/${first}`)).toBeNull();
      }),
    );
  });

  it('never throws, and never ends before it starts', () => {
    const dateLike = fc.stringMatching(
      /^[0-9]{1,4}X{0,2}(-([0-9]{1,3}|XX)){0,3}[~?%]?(\/[0-9]{1,4}(-[0-9]{2}){0,2}~?)?$/,
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), dateLike), (text) => {
        const when = parseWhen(text);
        if (when) expect(when.end).toBeGreaterThanOrEqual(when.start);
        else expect(when).toBeNull();
      }),
    );
  });
});

describe('formatWhen', () => {
  it.each([
    ['1953-07-27', '27 July 1953', '27 Jul 1953'],
    ['2023-07', 'July 2023', 'Jul 2023'],
    ['1973', '1973', '1973'],
    ['2022-11~', 'about November 2022', 'about Nov 2022'],
    ['2023-07-25/2023-07-27', '25 to 27 July 2023', '25–27 Jul 2023'],
    ['2023-07-30/2023-08-02', '30 July to 2 August 2023', '30 Jul–2 Aug 2023'],
    ['2022-11/2023-01', 'November 2022 to January 2023', 'Nov 2022–Jan 2023'],
    ['2022-09/2022-11~', 'September to about November 2022', 'Sep–about Nov 2022'],
    ['1950/1953', '1950 to 1953', '1950–1953'],
    ['1953?', 'perhaps 1953', 'perhaps 1953'],
    ['2023-07-27%', 'perhaps about 27 July 2023', 'perhaps about 27 Jul 2023'],
    ['199X', '1990s', '1990s'],
    ['199X~', 'about 1990s', 'about 1990s'],
    ['2023-22', 'summer 2023', 'summer 2023'],
    ['2023-21/2023-23~', 'spring to about autumn 2023', 'spring–about autumn 2023'],
    ['197X/1991', '1970s to 1991', '1970s–1991'],
  ])('writes %s', (text, long, short) => {
    expect(formatWhen(text)).toBe(long);
    expect(formatWhenShort(text)).toBe(short);
  });

  it('throws for what is no date', () => {
    expect(() => formatWhen('soon')).toThrow(RangeError);
    expect(() => formatWhenShort('')).toThrow(RangeError);
  });

  it('writes different dates differently', () => {
    fc.assert(
      fc.property(day, day, precision, precision, (one, other, asOne, asOther) => {
        const [a, b] = [written(one, asOne), written(other, asOther)];
        expect(formatWhen(a) === formatWhen(b)).toBe(a === b);
        expect(formatWhenShort(a) === formatWhenShort(b)).toBe(a === b);
      }),
    );
  });
});

describe('in any time zone', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  it.each([['Pacific/Kiritimati'], ['Asia/Pyongyang'], ['America/Los_Angeles']])(
    'of %s: dates are the same days',
    (zone) => {
      process.env['TZ'] = zone;
      // So that the zone is known to count: Pyongyang was half an hour off until May 2018.
      expect(new Date(2018, 0, 1).getTimezoneOffset()).not.toBe(0);
      expect(whenOf('2023-07-25/2023-07-27')).toMatchObject({ start: 19_563, end: 19_565 });
      expect(whenOf('2023-22')).toMatchObject({ start: 19_509, end: 19_600 });
      fc.assert(
        fc.property(day, (days) => {
          expect(whenOf(written(days, 'day'))).toMatchObject({ start: days, end: days });
          const { year, day: inMonth } = dateOfDay(days);
          expect(formatWhen(written(days, 'day'))).toMatch(new RegExp(`^${inMonth} \\w+ ${year}$`));
        }),
      );
    },
  );
});
