import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, guarded } from './csv.ts';
import { readCsv } from './readCsv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '\t', ' ', '=', '-', 'a', 'й') }),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));

describe('csvOf', () => {
  it('is read back as it was given, but for the guard against formulas', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(csvOf(rows))).toEqual(rows.map((cells) => cells.map(guarded)));
      }),
    );
  });

  it('leaves no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const text of readCsv(csvOf(rows)).flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('ends every row with CRLF and quotes only where it must', () => {
    const rows = [
      ['id', 'words'],
      ['a', 'one, two'],
      ['b', 'a "word"'],
      ['c', '=1+1'],
    ];
    expect(csvOf(rows)).toBe(`id,words\r\na,"one, two"\r\nb,"a ""word"""\r\nc,'=1+1\r\n`);
  });
});
