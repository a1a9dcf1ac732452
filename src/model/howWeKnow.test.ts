import { describe, expect, it } from 'vitest';
import { howWeKnow } from './howWeKnow.ts';
import { indexStory } from './indexStory.ts';
import { readStory } from './readStory.ts';
import { smallStory } from './smallStory.ts';
import type { Ref } from './story.ts';

const { story } = readStory(smallStory);
const index = indexStory(story);
const ids = (items: readonly { id: string }[] | undefined) => items?.map(({ id }) => id);

describe('howWeKnow', () => {
  it('leads from an actor to its passages, their facts and the sources of those', () => {
    const known = howWeKnow(index, 'actor:shoigu');
    expect(ids(known?.passages)).toEqual(['the-anthem', 'the-fear']);
    expect(known).toMatchObject({ statements: ['F01', 'F02'], added: 0, corrections: 1 });
    expect(ids(known?.sources)).toEqual(['the-paper', 'agency']);
    expect(ids(known?.stateMedia)).toEqual(['agency']);
    expect(known?.single).toEqual([]);
  });

  it('says what rests on one source alone', () => {
    const single = (ref: Ref) => howWeKnow(index, ref)?.single.map((one) => [one.ref, one.source.id]);
    expect(single('passage:the-armistice')).toEqual([['passage:the-armistice', 'agency']]);
    expect(single('event:visit')).toEqual([['event:visit', 'the-paper']]);
    expect(single('event:armistice')).toEqual([['passage:the-armistice', 'agency']]);
  });

  it('takes a record at its own facts, and has nothing on sources and strangers', () => {
    expect(howWeKnow(index, 'claim:arms-motive')?.statements).toEqual(['F02']);
    expect(howWeKnow(index, 'source:agency')).toBeNull();
    expect(howWeKnow(index, 'actor:nobody')).toBeNull();
  });

  it('reaches a source from every claim, tie and event of the story that are not unsourced', () => {
    const refs: Ref[] = [
      ...story.claims.map(({ id }): Ref => `claim:${id}`),
      ...story.ties.map(({ id }): Ref => `tie:${id}`),
      ...story.events.map(({ id }): Ref => `event:${id}`),
    ];
    for (const ref of refs) expect(howWeKnow(index, ref)?.sources, ref).not.toEqual([]);
  });
});
