import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateMistake } from './dateMistake.ts';
import { dateOfDay, dayNumber, formatWhen, formatWhenShort, parseWhen } from './when.ts';

describe('dateMistake', () => {
  it.each([
    ['2023-7-25', '2023-7-25 is not a date; write 2023-07-25'],
    ['2023/07', '2023/07 is not a date; write 1953-07-27, 2023-07, 1973, 2022-11~ or 2023-07-25/2023-07-27'],
    ['2023.07.25', '2023.07.25 is not a date; write 2023-07-25'],
    ['25.7.2023', '25.7.2023 is not a date; write 2023-07-25'],
    ['27 July 1953', '"27 July 1953" is not a date; write 1953-07-27'],
    ['July 27, 1953', '"July 27, 1953" is not a date; write 1953-07-27'],
    ['Sept 2023', '"Sept 2023" is not a date; write 2023-09'],
    ['about November 2022', '"about November 2022" is not a date; write 2022-11~'],
    ['c. 1973', '"c. 1973" is not a date; write 1973~'],
    ['2022-7?', '2022-7? is not a date; write 2022-07?'],
    ['perhaps July 2022', '"perhaps July 2022" is not a date; write 2022-07?'],
    ['19XX', '19XX is not a date; write 1900/1999'],
    ['1990s', '1990s is not a date; write 199X'],
    ['the 1990s', '"the 1990s" is not a date; write 199X'],
    ['summer 2023', '"summer 2023" is not a date; write 2023-22'],
    ['Fall of 2023', '"Fall of 2023" is not a date; write 2023-23'],
    ['2023-25', '2023-25 is not in the calendar'],
    ['2023-07-25 to 2023-07-27', '"2023-07-25 to 2023-07-27" is not a date; write 2023-07-25/2023-07-27'],
    ['2023-7-25/2023-7-27', '2023-7-25/2023-7-27 is not a date; write 2023-07-25/2023-07-27'],
    ['2023-07-25–2023-07-27', '2023-07-25–2023-07-27 is not a date; write 2023-07-25/2023-07-27'],
    ['2023-02-29', '2023-02-29 is not in the calendar'],
    ['2023-13', '2023-13 is not in the calendar'],
    ['2023-07-27/2023-07-25', '2023-07-27/2023-07-25 ends before it begins'],
    [
      '7/25/2023',
      '7/25/2023 is not a date; write 1953-07-27, 2023-07, 1973, 2022-11~ or 2023-07-25/2023-07-27',
    ],
    ['soon', 'soon is not a date; write 1953-07-27, 2023-07, 1973, 2022-11~ or 2023-07-25/2023-07-27'],
  ])('of %s', (text, mistake) => {
    expect(dateMistake(text)).toBe(mistake);
  });

  it('is found exactly where there is no date, and what it says to write is one', () => {
    const dateLike = fc.stringMatching(
      /^(about )?[0-9]{1,4}[-. /]([0-9]{1,2}|July|May)[-. /–]?[0-9]{0,4}[~?]?$/,
    );
    fc.assert(
      fc.property(fc.oneof(dateLike, fc.string()), (text) => {
        const mistake = dateMistake(text);
        expect(mistake === null).toBe(parseWhen(text) !== null);
        const better = mistake?.match(/write (\S+)$/)?.[1];
        if (better !== undefined && !better.includes(',') && !mistake?.includes(' or ')) {
          expect(parseWhen(better)).not.toBeNull();
        }
      }),
    );
  });

  it('suggests the date that a reader is shown', () => {
    const days = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(9998, 12, 31) });
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: inMonth } = dateOfDay(day);
        const pad = (number: number) => String(number).padStart(2, '0');
        const date = `${year}-${pad(month)}-${pad(inMonth)}`;
        expect(dateMistake(formatWhen(date))).toContain(`; write ${date}`);
        expect(dateMistake(formatWhenShort(date))).toContain(`; write ${date}`);
      }),
    );
  });
});
