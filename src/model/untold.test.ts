import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexStory } from './indexStory.ts';
import { readStory } from './readStory.ts';
import { refOf } from './selection.ts';
import { untoldAfter } from './untold.ts';

const content = new URL('../content/', import.meta.url);
const files = readdirSync(content).filter((name) => /^story\.md$|\.yaml$/.test(name));
const texts = files.map((name) => [name, readFileSync(new URL(name, content), 'utf8')]);
const index = indexStory(readStory(Object.fromEntries(texts)).story);
const { passages, ties } = index.story;

describe('untoldAfter', () => {
  it('leaves less and less untold, and nothing at the end', () => {
    let before = Number.POSITIVE_INFINITY;
    for (const { id } of passages) {
      const size = untoldAfter(index, id).size;
      expect(size).toBeLessThanOrEqual(before);
      before = size;
    }
    expect(before).toBe(0);
  });

  it('never shows a tie without both its ends, nor hides what the passage itself names', () => {
    for (const { id } of passages) {
      const untold = untoldAfter(index, id);
      for (const tie of ties.filter((one) => !untold.has(refOf('tie', one.id)))) {
        expect(untold.has(refOf('actor', tie.from)) || untold.has(refOf('actor', tie.to))).toBe(false);
      }
      for (const actor of index.touched(refOf('passage', id), 'actor')) {
        expect(untold.has(refOf('actor', actor.id))).toBe(false);
      }
    }
  });

  it('hides nothing for a passage that is not there', () => {
    expect(untoldAfter(index, 'no-such-passage').size).toBe(0);
  });
});
