import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexStory, mentionsOf, textOf } from './indexStory.ts';
import { readStory } from './readStory.ts';
import { saidSoFar, sentencesOn } from './saidSoFar.ts';
import { refOf } from './selection.ts';
import { smallStory } from './smallStory.ts';
import type { Passage } from './story.ts';

const passage = (...runs: Passage['runs']): Passage => ({
  id: 'one',
  section: 'here',
  runs,
  facts: [],
  claims: [],
  sources: [],
});

const small = indexStory(readStory(smallStory).story);

/** A story of one section, whose passages mention these actors, one sentence each. */
const passages = fc
  .array(fc.subarray(['kim', 'shoigu', 'russia']), { minLength: 1, maxLength: 12 })
  .map((list) =>
    list.map(
      (named, at): Passage => ({
        ...passage(
          { text: `Sentence ${at}. ` },
          ...named.flatMap((id) => [{ text: id, ref: refOf('actor', id) }, { text: ` was there, ${at}. ` }]),
        ),
        id: `passage-${at}`,
      }),
    ),
  );
const storyOf = (list: Passage[]) => indexStory({ ...small.story, passages: list });

describe('saidSoFar', () => {
  it('is empty where an actor is first mentioned, and at a passage that is not in the story', () => {
    expect(saidSoFar(small, 'shoigu', 'the-anthem')).toEqual([]);
    expect(saidSoFar(small, 'kim', 'the-fear')).toEqual([]);
    expect(saidSoFar(small, 'shoigu', 'no-such-passage')).toEqual([]);
    expect(saidSoFar(small, 'nobody', 'the-fear')).toEqual([]);
  });

  it('quotes what earlier passages said', () => {
    const said = saidSoFar(small, 'shoigu', 'the-fear');
    expect(said.map(({ passage: { id }, sentences }) => [id, sentences])).toEqual([
      ['the-anthem', ['A band played the Russian anthem, and the minister of the visit saluted.']],
    ]);
  });

  it('never has anything of that passage or a later one, and leaves no earlier mention out', () => {
    fc.assert(
      fc.property(passages, fc.nat(11), fc.constantFrom('kim', 'shoigu'), (list, nth, actor) => {
        const at = nth % list.length;
        const said = saidSoFar(storyOf(list), actor, `passage-${at}`);
        const before = list.slice(0, at).filter((one) => mentionsOf(one).includes(refOf('actor', actor)));
        expect(said.map((one) => one.passage)).toEqual(before);
        for (const { passage: from, sentences } of said) {
          expect(sentences.length).toBeGreaterThan(0);
          for (const sentence of sentences) {
            expect(textOf(from)).toContain(sentence);
            expect(sentence).toContain(actor);
          }
        }
      }),
    );
  });

  it('depends on nothing that is told later', () => {
    fc.assert(
      fc.property(passages, fc.nat(11), (list, nth) => {
        const at = nth % list.length;
        const cut = list.slice(0, at + 1);
        expect(saidSoFar(storyOf(cut), 'kim', `passage-${at}`)).toEqual(
          saidSoFar(storyOf(list), 'kim', `passage-${at}`),
        );
      }),
    );
  });
});

describe('sentencesOn', () => {
  const kim = { text: 'Kim', ref: 'actor:kim' } as const;

  it('keeps sentences whole, and those that mention nobody out', () => {
    const prose = passage({ text: 'On 26 July ' }, kim, { text: ' came. It rained. “Who is ' }, kim, {
      text: '?” Nobody said.',
    });
    expect(sentencesOn(prose, 'actor:kim')).toEqual(['On 26 July Kim came.', '“Who is Kim?”']);
  });

  it('has each sentence once, and nothing of what is not mentioned', () => {
    const prose = passage(kim, { text: ' and ' }, kim, { text: ' left.' });
    expect(sentencesOn(prose, 'actor:kim')).toEqual(['Kim and Kim left.']);
    expect(sentencesOn(prose, 'actor:shoigu')).toEqual([]);
  });
});
