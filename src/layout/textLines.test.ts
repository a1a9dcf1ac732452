import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines } from './textLines.ts';

const widthOf = (text: string) => [...text].length;

describe('textLines', () => {
  it('breaks between words', () => {
    expect(textLines('who is tied to whom', 11, widthOf)).toEqual(['who is tied', 'to whom']);
  });

  it('breaks an address after what divides it', () => {
    expect(textLines('https://example.org/actors/?since=2023', 21, widthOf)).toEqual([
      'https://example.org/',
      'actors/?since=2023',
    ]);
  });

  it('loses nothing, and no line is too wide', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '/', '-', '한', '🇰'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (words, width) => {
        const lines = textLines(words, width, widthOf);
        expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
