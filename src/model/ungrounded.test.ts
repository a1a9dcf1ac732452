import { describe, expect, it } from 'vitest';
import { indexStory } from './indexStory.ts';
import { readStory } from './readStory.ts';
import { changed, smallStory } from './smallStory.ts';
import { ungrounded } from './ungrounded.ts';

const foundIn = (files: Readonly<Record<string, string>>) => ungrounded(indexStory(readStory(files).story));

/** The small story, with nothing that its fear and its visit rest on. */
const bare = (standing: string) =>
  changed(
    ['facts.yaml', '  fact: Arms were the aim.\n  sources: [the-paper]', '  fact: Arms were the aim.'],
    ['facts.yaml', '  held: stated as fact\n  sources: [the-paper]', '  held: stated as fact'],
    ['claims.yaml', '      source: agency\n', ''],
    ['claims.yaml', 'standing: disputed', `standing: ${standing}`],
  );

describe('ungrounded', () => {
  it('finds every claim, tie and date that leads to no source', () => {
    expect(foundIn(smallStory)).toEqual([]);
    expect(foundIn(bare('disputed'))).toEqual(['claim:arms-motive', 'tie:kim-meets-shoigu', 'event:visit']);
  });

  it('lets pass what is marked as unsourced', () => {
    expect(foundIn(bare('unsourced'))).toEqual(['event:visit']);
  });
});
