import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitText } from './fitText.ts';
import { markWords } from './markWords.ts';

const widthOf = (text: string, size: number) => text.length * size;

it('finds a stretch that runs over two lines in both', () => {
  const marked = [{ from: 4, to: 13, mark: 'red' }];
  expect(markWords('aaa bbbb cccc dd', { lines: ['aaa bbbb', 'cccc dd'], whole: true }, marked)).toEqual([
    { line: 0, before: 'aaa ', text: 'bbbb', mark: 'red' },
    { line: 1, before: '', text: 'cccc', mark: 'red' },
  ]);
});

it('marks nothing that was left out, an ellipsis least of all', () => {
  const marked = [{ from: 4, to: 13, mark: 'red' }];
  expect(markWords('aaa bbbb cccc dd', { lines: ['aaa bbbb…'], whole: false }, marked)).toEqual([
    { line: 0, before: 'aaa ', text: 'bbbb', mark: 'red' },
  ]);
});

it('marks the very words that were marked, in any box', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.nat(),
      fc.nat(100),
      (words, a, b, wide) => {
        const text = words.join(' ');
        const [first, last] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
        const from = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const chosen = words.slice(first, last + 1).join(' ');
        const box = { width: wide + 10, height: 1000, sizes: [1], lineHeight: 1 };
        const set = fitText(text, box, widthOf);
        const parts = markWords(text, set, [{ from, to: from + chosen.length, mark: 0 }]);
        expect(parts.map((part) => part.text).join(' ')).toBe(chosen);
        for (const { line, before, text: words } of parts)
          expect(set.lines[line]?.startsWith(before + words)).toBe(true);
      },
    ),
  );
});
