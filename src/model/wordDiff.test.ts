import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Stretch, wordDiff } from './wordDiff.ts';

const textOf = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('');
const words = fc
  .array(fc.constantFrom('he', 'came', 'to', 'Pyongyang', 'in', 'July.', '“here”', 'not'), { minLength: 1 })
  .map((list) => list.join(' '));

describe('wordDiff', () => {
  it('marks whole words that the other text lacks', () => {
    expect(wordDiff('He came in June 2023.', 'He came late in July 2023.')).toEqual({
      before: [{ text: 'He came in ' }, { text: 'June', changed: true }, { text: ' 2023.' }],
      after: [
        { text: 'He came ' },
        { text: 'late', changed: true },
        { text: ' in ' },
        { text: 'July', changed: true },
        { text: ' 2023.' },
      ],
    });
  });

  it('marks everything where nothing is shared, and nothing where all is', () => {
    expect(wordDiff('One two', 'Three').before).toEqual([{ text: 'One two', changed: true }]);
    expect(wordDiff('One two', 'One two')).toEqual({
      before: [{ text: 'One two' }],
      after: [{ text: 'One two' }],
    });
  });

  it('gives both texts back, and what is not marked is the same in both', () => {
    const kept = (stretches: readonly Stretch[]) =>
      stretches.filter(({ changed }) => !changed).flatMap(({ text }) => text.split(' ').filter(Boolean));
    fc.assert(
      fc.property(words, words, (one, other) => {
        const { before, after } = wordDiff(one, other);
        expect([textOf(before), textOf(after)]).toEqual([one, other]);
        expect(kept(before)).toEqual(kept(after));
      }),
    );
  });
});
