import { describe, expect, it } from 'vitest';
import { indexStory, mentionsOf, textOf } from '../model/indexStory.ts';
import { saidSoFar } from '../model/saidSoFar.ts';
import { refOf } from '../model/selection.ts';
import { ungrounded } from '../model/ungrounded.ts';
import { loadStory } from './loadStory.ts';

const { story, facts } = loadStory();
const index = indexStory(story);
const statements = new Map(facts.filter(({ id }) => id.startsWith('F')).map((fact) => [fact.id, fact]));

/** The paper's own words in a fact, as far as they stand in a row. */
function loadedWords(loaded: string): string[] {
  return Array.from(loaded.matchAll(/“([^”]+)”/g), ([, words = '']) => words).filter(
    (words) => !words.includes('...'),
  );
}

describe('the story as it is told', () => {
  it('has each of the paper’s loaded words in quotation marks, where the paper is named', () => {
    const ofThePaper = story.passages
      .filter((passage) => mentionsOf(passage).includes('actor:the-sun'))
      .map((passage) => textOf(passage).toLowerCase());
    const missing = [...statements.values()].flatMap(({ id, loaded = '' }) =>
      loadedWords(loaded)
        .filter((words) => !ofThePaper.some((text) => text.includes(`“${words.toLowerCase()}”`)))
        .map((words) => `${id} ${words}`),
    );
    expect(missing).toEqual([]);
  });

  it('quotes the paper three words at a time at most', () => {
    const quoted = [...statements.values()].flatMap(({ loaded = '' }) => loadedWords(loaded));
    for (const words of quoted) expect(words.split(' ').length, words).toBeLessThanOrEqual(3);
  });

  it('leads from every claim, tie and date to a source, or marks it as unsourced', () => {
    expect(ungrounded(index)).toEqual([]);
  });

  it('has said something of an actor wherever it was mentioned before, and nothing where it is first', () => {
    for (const { id } of story.actors) {
      const ref = refOf('actor', id);
      const [first, ...later] = story.passages.filter((passage) => mentionsOf(passage).includes(ref));
      expect(saidSoFar(index, id, first?.id ?? ''), id).toEqual([]);
      for (const [before, passage] of later.entries()) {
        expect(saidSoFar(index, id, passage.id).length, id).toBe(before + 1);
      }
    }
  });

  it('says for each claim about the article what the article said and what the check found', () => {
    for (const { id, facts: under, attributions, found } of story.claims) {
      if (!under.some((fact) => statements.has(fact))) continue;
      expect(
        attributions.some(({ actor }) => actor === 'the-sun'),
        id,
      ).toBe(true);
      expect(found.length, id).toBeGreaterThan(0);
    }
  });

  it('lets a date rest only on claims of which one of its passages tells', () => {
    for (const { id, claims } of story.events) {
      const told = index.touched(`event:${id}`, 'passage').flatMap((passage) => passage.claims);
      for (const claim of claims) expect(told, id).toContain(claim);
    }
  });
});
