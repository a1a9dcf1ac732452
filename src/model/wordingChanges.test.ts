import { describe, expect, it } from 'vitest';
import type { Said } from './wording.ts';
import { type GoneTo, wordingChanges } from './wordingChanges.ts';

const first = 'A band of the army played the anthem. Soldiers stood beside the banners all day.';
const before: Said[] = [
  { of: 'passage:a', words: first },
  { of: 'passage:b', words: 'Kim met him.' },
  { of: 'claim:arms', words: 'Arms were the aim.', standing: 'alleged' },
  { of: 'event:visit', words: 'Shoigu comes', when: '2023-07-25' },
];
const [a, b, claim, event] = before as [Said, Said, Said, Said];

/** Kind, thing and where its words went, of each change. */
function told(after: readonly Said[], goneTo?: GoneTo) {
  return wordingChanges(before, after, goneTo).map(({ kind, of, to }) => [kind, of, ...to].join(' '));
}

function gone(of: Said['of'], ...to: Said['of'][]): GoneTo {
  return new Map([[of, { to, why: 'Why.' }]]);
}

describe('wordingChanges', () => {
  it('finds nothing where everything says the same', () => {
    expect(told(before)).toEqual([]);
  });

  it('tells what is reworded, dated otherwise and added, in order', () => {
    const after: Said[] = [
      a,
      { ...b, words: 'Kim received him.' },
      { of: 'passage:c', words: 'A new one.' },
      claim,
      { ...event, when: '2023-07-25/2023-07-27' },
    ];
    expect(told(after)).toEqual(['reworded passage:b', 'added passage:c', 'reworded event:visit']);
  });

  it('tells a standing from the words', () => {
    const [change] = wordingChanges(before, [a, b, { ...claim, standing: 'disputed' }, event]);
    expect(change).toMatchObject({
      kind: 'restated',
      before: { standing: 'alleged' },
      after: { standing: 'disputed' },
    });
  });

  it('tells what was withdrawn, and why where that is said', () => {
    expect(told([a, claim, event])).toEqual(['withdrawn passage:b']);
    expect(wordingChanges(before, [a, claim, event], gone('passage:b'))).toEqual([
      { of: 'passage:b', kind: 'withdrawn', before: b, after: null, to: [], why: 'Why.' },
    ]);
  });

  it('tells a new name from a merger: what bears the new name was not there before', () => {
    const renamed = { ...b, of: 'passage:the-meeting' } as const;
    expect(told([a, renamed, claim, event], gone('passage:b', renamed.of))).toEqual([
      'renamed passage:b passage:the-meeting',
    ]);
    const merged = { ...a, words: `${first} Kim met him.` };
    expect(told([merged, claim, event], gone('passage:b', 'passage:a'))).toEqual([
      'reworded passage:a',
      'merged passage:b passage:a',
    ]);
  });

  it('knows a split from moved.yaml, or by a sentence that stands in a new passage now', () => {
    const [one, other] = first.split('. ') as [string, string];
    const parts: Said[] = [
      { of: 'passage:a-one', words: `${one}.` },
      { of: 'passage:a-two', words: other },
    ];
    expect(told([...parts, b, claim, event], gone('passage:a', 'passage:a-one', 'passage:a-two'))).toEqual([
      'split passage:a passage:a-one passage:a-two',
    ]);
    expect(told([{ ...a, words: `${one}.` }, parts[1] as Said, b, claim, event])).toEqual([
      'split passage:a passage:a passage:a-two',
    ]);
  });
});
