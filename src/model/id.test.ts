import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factIdMistake, idMistake, isFactId, isId, suggestId } from './id.ts';

describe('ids', () => {
  it.each(['a', 'kim-jong-un', '38th-parallel', 'a'.repeat(80)])('may be %s', (id) => {
    expect(isId(id)).toBe(true);
    expect(idMistake(id)).toBeNull();
  });

  it.each([
    '',
    '-',
    'Kim',
    'kim_jong',
    'kim--jong',
    '-kim',
    'kim-',
    'kim jong',
    'шойгу',
    'a\n',
    'a'.repeat(81),
  ])('may not be "%s"', (id) => {
    expect(isId(id)).toBe(false);
    expect(idMistake(id)).toContain('is not an id');
  });

  it.each([
    ['Kim Jong-un', 'kim-jong-un'],
    ['Théâtre', 'theatre'],
    ['theSalute', 'the-salute'],
    ['Шойгу', ''],
  ])('are suggested for %s', (text, id) => {
    expect(suggestId(text)).toBe(id);
  });

  it('are suggested well-formed or not at all, and stay what they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const id = suggestId(text);
        expect(id === '' || isId(id)).toBe(true);
        expect(suggestId(id)).toBe(id);
      }),
    );
  });
});

describe("facts' ids", () => {
  it('are F, B or K and two digits or more', () => {
    expect(['F01', 'B65', 'K100'].filter(isFactId)).toEqual(['F01', 'B65', 'K100']);
    expect(['F1', 'f01', 'X01', 'F01a', ''].filter(isFactId)).toEqual([]);
    expect(factIdMistake('f01')).toBe(
      '"f01" is not a fact\'s id; write F, B or K and two digits, such as F01',
    );
  });
});
