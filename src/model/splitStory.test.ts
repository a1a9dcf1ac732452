import { describe, expect, it } from 'vitest';
import { readStory } from './readStory.ts';
import { smallStory } from './smallStory.ts';
import { joinStory, splitStory } from './splitStory.ts';

const { story } = readStory(smallStory);

describe('splitStory', () => {
  it('loses nothing: its parts make the same story', () => {
    const { core, words, grounds } = splitStory(story);
    expect(joinStory(core, words, grounds)).toEqual(story);
  });

  it('leaves words and sources out of the core', () => {
    const text = JSON.stringify(splitStory(story).core);
    expect(text).not.toContain('anthem, and');
    expect(text).not.toContain('agency.example');
  });

  it('makes a story that can be read and followed before its grounds arrive', () => {
    const { core, words } = splitStory(story);
    const early = joinStory(core, words);
    expect(early.passages.map(({ runs }) => runs)).toEqual(story.passages.map(({ runs }) => runs));
    expect(early.sources).toEqual([]);
    expect(early.claims.map(({ tag }) => tag)).toEqual(story.claims.map(({ tag }) => tag));
  });
});
