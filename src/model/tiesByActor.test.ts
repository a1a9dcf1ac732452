import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexStory } from './indexStory.ts';
import { readStory } from './readStory.ts';
import { tiesByActor } from './tiesByActor.ts';

const content = new URL('../content/', import.meta.url);
const files = readdirSync(content).filter((name) => /^story\.md$|\.yaml$/.test(name));
const texts = files.map((name) => [name, readFileSync(new URL(name, content), 'utf8')]);
const index = indexStory(readStory(Object.fromEntries(texts)).story);
const { ties } = index.story;

describe('tiesByActor', () => {
  it('lists every tie under the actor it starts from, in order', () => {
    const groups = tiesByActor(index, () => true);
    for (const tie of ties) {
      expect(groups.find(({ actor }) => actor.id === tie.from)?.ties).toContain(tie);
    }
    const actors = index.story.actors.filter(({ id }) => groups.some(({ actor }) => actor.id === id));
    expect(groups.map(({ actor }) => actor)).toEqual(actors);
  });

  it('lists under an actor from which none starts those that lead to it', () => {
    for (const { actor, ties: some } of tiesByActor(index, () => true)) {
      const starts = ties.some(({ from }) => from === actor.id);
      expect(some.every((tie) => (starts ? tie.from : tie.to) === actor.id)).toBe(true);
    }
  });

  it('leaves out what does not show, with the actors that then have none', () => {
    expect(tiesByActor(index, () => false)).toEqual([]);
  });
});
