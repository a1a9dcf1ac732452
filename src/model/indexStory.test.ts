import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexStory, mentionsOf, textOf } from './indexStory.ts';
import { readStory } from './readStory.ts';
import { smallStory } from './smallStory.ts';
import type { Ref } from './story.ts';

const { story } = readStory(smallStory);
const index = indexStory(story);
const everyRef = story.passages
  .map(({ id }): Ref => `passage:${id}`)
  .concat(story.actors.map(({ id }): Ref => `actor:${id}`))
  .concat(story.events.map(({ id }): Ref => `event:${id}`))
  .concat(story.ties.map(({ id }): Ref => `tie:${id}`))
  .concat(story.claims.map(({ id }): Ref => `claim:${id}`))
  .concat(story.sources.map(({ id }): Ref => `source:${id}`));

describe('indexStory', () => {
  it('knows every entity and nothing else, own properties of objects included', () => {
    expect(everyRef.every(index.has)).toBe(true);
    for (const ref of ['actor:nobody', 'actor:constructor', 'event:__proto__', 'tie:toString'] as Ref[]) {
      expect(index.has(ref)).toBe(false);
      expect(index.touching(ref).size).toBe(0);
    }
  });

  it('says symmetrically what touches what, and nothing touches itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyRef), fc.constantFrom(...everyRef), (one, other) => {
        expect(index.touching(one).has(other)).toBe(index.touching(other).has(one));
        expect(index.touching(one).has(one)).toBe(false);
      }),
    );
  });

  it('lists what an entity touches in the story’s order', () => {
    expect(index.touched('actor:shoigu', 'passage').map(({ id }) => id)).toEqual(['the-anthem', 'the-fear']);
    expect(index.touched('actor:shoigu', 'tie').map(({ id }) => id)).toEqual(['kim-meets-shoigu']);
    expect(index.touched('actor:shoigu', 'event').map(({ id }) => id)).toEqual(['visit']);
    expect(index.touched('actor:shoigu', 'actor').map(({ id }) => id)).toEqual(['kim']);
    expect(index.touched('tie:kim-meets-shoigu', 'actor').map(({ id }) => id)).toEqual(['shoigu', 'kim']);
    expect(index.touched('claim:arms-motive', 'passage').map(({ id }) => id)).toEqual(['the-fear']);
    expect(index.touched('source:agency', 'event').map(({ id }) => id)).toEqual(
      ['armistice', 'visit'].filter((id) => index.find('event', id)?.sources.includes('agency')),
    );
  });

  it('reads mentions once each, in order, and the words without them', () => {
    const passage = index.find('passage', 'the-anthem');
    expect(passage && mentionsOf(passage)).toEqual(['actor:russia', 'actor:shoigu', 'event:visit']);
    expect(passage && textOf(passage)).toBe(
      'A band played the Russian anthem, and the minister of the visit saluted.',
    );
  });
});
