import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, type TextBox, type WidthOf } from './fitText.ts';

/** Each letter as wide as half the size, but for thin ones. */
const widthOf: WidthOf = (text, size) =>
  [...text].reduce((width, letter) => width + (/[ilt.]/.test(letter) ? 0.25 : 0.5) * size, 0);
const sizes = [60, 50, 40, 30, 20];
const box = (width: number, height: number): TextBox => ({ width, height, sizes, lineHeight: 1.2 });

const words = fc.array(fc.stringMatching(/^[a-z]{1,14}[,.]?$/), { minLength: 1, maxLength: 60 });

describe('fitText', () => {
  it('sets a text as large as it fits', () => {
    expect(fitText('one two', box(1000, 100), widthOf)).toEqual({
      size: 60,
      lines: ['one two'],
      whole: true,
    });
    expect(fitText('one two', box(110, 200), widthOf).lines).toEqual(['one', 'two']);
    expect(fitText('', box(100, 100), widthOf)).toEqual({ size: 60, lines: [], whole: true });
  });

  it('leaves no short last line where lines of like lengths take no more room', () => {
    const { lines } = fitText('aaaa bbbb cccc dddd ee', box(600, 200), widthOf);
    expect(lines).toEqual(['aaaa bbbb', 'cccc dddd ee']);
  });

  it('where nothing fits whole, ends in an ellipsis after a whole word', () => {
    const { lines, whole } = fitText('aaaa bbbb, cccc dddd', box(120, 24), widthOf);
    expect({ lines, whole }).toEqual({ lines: ['aaaa bbbb…'], whole: false });
  });

  it('never leaves its box, never breaks a word, never changes their order', () => {
    fc.assert(
      fc.property(words, fc.nat(900), fc.nat(400), (given, width, height) => {
        const { size, lines, whole } = fitText(given.join(' '), box(width, height), widthOf);
        for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(width);
        expect(lines.length * size * 1.2).toBeLessThanOrEqual(height);
        const set = lines.join(' ').split(' ').filter(Boolean);
        if (whole) {
          expect(set).toEqual(given);
          return;
        }
        const bare = (word = '') => word.replace(/[,.…]+$/, '');
        expect(set.map(bare)).toEqual(given.slice(0, set.length).map(bare));
        if (set.length > 0) expect(set.at(-1)).toMatch(/…$/);
      }),
    );
  });

  it('takes no smaller size than it has to', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 50, max: 900 }), (given, width) => {
        const { size, whole } = fitText(given.join(' '), box(width, 300), widthOf);
        const larger = sizes[sizes.indexOf(size) - 1];
        if (!whole || larger === undefined) return;
        const forced = fitText(given.join(' '), { ...box(width, 300), sizes: [larger] }, widthOf);
        expect(forced.whole).toBe(false);
      }),
    );
  });
});
