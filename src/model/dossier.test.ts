import { describe, expect, it } from 'vitest';
import { dossierOf, opening, sourceName, summaryOf } from './dossier.ts';
import { indexStory } from './indexStory.ts';
import { nearestEntities } from './nearestEntities.ts';
import { readStory } from './readStory.ts';
import { smallStory } from './smallStory.ts';
import type { Ref } from './story.ts';

const index = indexStory(readStory(smallStory).story);
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('dossierOf', () => {
  it('gathers what is known of an actor', () => {
    const dossier = dossierOf(index, 'actor:shoigu');
    expect(dossier).toMatchObject({
      kicker: 'Person, Russia',
      title: 'Sergei Shoigu',
      line: 'Minister of defence',
    });
    expect(dossier && ids(dossier.passages)).toEqual(['the-anthem', 'the-fear']);
    expect(dossier && ids(dossier.ties)).toEqual(['kim-meets-shoigu']);
    expect(dossier && ids(dossier.events)).toEqual(['visit']);
    expect(dossier && ids(dossier.claims)).toEqual(['arms-motive']);
    expect(dossier && ids(dossier.sources)).toEqual(['the-paper', 'agency']);
    expect(dossier && summaryOf(dossier)).toBe('Sergei Shoigu: 2 passages, 1 tie, 1 date');
  });

  it.each<[Ref, string, string]>([
    ['tie:kim-meets-shoigu', 'Tie, 26 July 2023', 'Kim Jong-un meets Sergei Shoigu in Pyongyang'],
    ['event:visit', 'Date, 25 to 27 July 2023', 'Shoigu visits Pyongyang'],
    ['claim:arms-motive', 'Claim, disputed', 'Russia came for arms'],
    ['source:agency', 'Source, state media of Russia', 'The Agency, 25 July 2023'],
    ['passage:the-anthem', 'Passage, The welcome', 'A band played the Russian anthem, and the minister of…'],
    ['actor:russia', 'State', 'Russia'],
  ])('heads %s', (ref, kicker, title) => {
    expect(dossierOf(index, ref)).toMatchObject({ kicker, title });
  });

  it('has nothing on what is not in the story', () => {
    expect(dossierOf(index, 'actor:nobody')).toBeNull();
    expect(dossierOf(index, 'claim:constructor')).toBeNull();
  });

  it('names a source without a date by its publisher', () => {
    const paper = index.find('source', 'the-paper');
    expect(paper && sourceName(paper)).toBe('The Paper');
  });
});

describe('opening', () => {
  it('keeps short text whole and cuts long text between words', () => {
    expect(opening('Short.', 10)).toBe('Short.');
    expect(opening('One two three four', 10)).toBe('One two…');
    expect(opening('One two, three', 9)).toBe('One two…');
  });
});

describe('nearestEntities', () => {
  it('finds what was probably meant, and nothing for rubbish', () => {
    expect(nearestEntities(index, 'shoygu').map(({ ref }) => ref)).toEqual(['actor:shoigu']);
    expect(nearestEntities(index, 'the-armistise').map(({ ref }) => ref)).toContain('event:armistice');
    expect(nearestEntities(index, '%E0%A4%A')).toEqual([]);
    expect(nearestEntities(index, 'x'.repeat(10_000))).toEqual([]);
  });
});
