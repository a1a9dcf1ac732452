import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexStory } from './indexStory.ts';
import { notShown, togetherEnough } from './notShown.ts';
import { readStory } from './readStory.ts';
import { changed, smallStory } from './smallStory.ts';
import type { Story } from './story.ts';

const { story, facts } = readStory(smallStory);
const shown = (told: Story) => notShown(indexStory(told), facts);

/** The small story with a passage more for each list of actors, which names just those. */
function naming(...lists: string[][]): Story {
  const passages = lists.map((actors, at) => ({
    id: `more-${at}`,
    section: 'before',
    runs: actors.map((id) => ({ text: id, ref: `actor:${id}` as const })),
    facts: [],
    claims: [],
    sources: [],
  }));
  return { ...story, passages: [...story.passages, ...passages] };
}

describe('notShown', () => {
  it('finds actors named together often enough without a tie', () => {
    const pairs = (told: Story) =>
      shown(told).untied.map(({ actors, passages }) => [...actors.map(({ id }) => id), passages.length]);
    expect(pairs(story)).toEqual([]);
    // The first passage names these two already.
    const often = Array.from({ length: togetherEnough - 1 }, () => ['russia', 'shoigu']);
    expect(pairs(naming(...often.slice(1)))).toEqual([]);
    expect(pairs(naming(...often))).toEqual([['russia', 'shoigu', togetherEnough]]);
  });

  it('leaves out actors that are tied, in either direction, and onlookers', () => {
    const often = Array.from({ length: togetherEnough }, () => ['kim', 'shoigu', 'russia']);
    const told = naming(...often);
    const turned = { ...told, ties: told.ties.map((tie) => ({ ...tie, from: tie.to, to: tie.from })) };
    for (const one of [told, turned]) {
      expect(shown(one).untied.map(({ actors }) => actors.map(({ id }) => id))).toEqual([
        ['russia', 'shoigu'],
        ['russia', 'kim'],
      ]);
    }
    const actors = told.actors.map((actor) =>
      actor.id === 'russia' ? { ...actor, side: 'observers' as const } : actor,
    );
    expect(shown({ ...told, actors }).untied).toEqual([]);
  });

  it('finds claims that nobody confirmed or denied', () => {
    expect(shown(story).unanswered).toEqual([]);
    const told = readStory(changed(['claims.yaml', 'how: denied', 'how: said'])).story;
    expect(shown(told).unanswered.map(({ id }) => id)).toEqual(['arms-motive']);
  });

  it('finds dates of events and ties that are not known to the day', () => {
    expect(shown(story).vague).toEqual([]);
    const told = readStory(
      changed(['events.yaml', '"1953-07-27"', '"1953-07"'], ['ties.yaml', '"2023-07-26"', '"2023-07-26~"']),
    ).story;
    expect(shown(told).vague.map(({ id }) => id)).toEqual(['armistice', 'kim-meets-shoigu']);
  });

  it('finds added context with one source, and says which and where it is told', () => {
    const found = shown(story).singleSource;
    expect(found.map(({ fact, source, passages }) => [fact.id, source.id, passages[0]?.id])).toEqual([
      ['B01', 'agency', 'the-armistice'],
    ]);
    const twice = readStory(changed(['facts.yaml', '[agency]\n- id: K01', '[agency, the-paper]\n- id: K01']));
    expect(notShown(indexStory(twice.story), twice.facts).singleSource).toEqual([]);
  });

  it('names a pair once, most often together first, whatever the passages name', () => {
    const list = fc.uniqueArray(fc.constantFrom('russia', 'shoigu', 'kim'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(list, { maxLength: 12 }), (lists) => {
        const { untied } = shown(naming(...lists));
        const keys = untied.map(({ actors }) =>
          actors
            .map(({ id }) => id)
            .sort()
            .join(),
        );
        expect(new Set(keys).size).toBe(keys.length);
        const counts = untied.map(({ passages }) => passages.length);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        expect(Math.min(togetherEnough, ...counts)).toBe(togetherEnough);
      }),
    );
  });
});
