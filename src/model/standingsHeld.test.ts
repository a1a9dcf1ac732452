import { describe, expect, it } from 'vitest';
import { indexStory } from './indexStory.ts';
import { passesLens } from './lens.ts';
import { readStory } from './readStory.ts';
import { noLens } from './selection.ts';
import { changed } from './smallStory.ts';
import { standingCounts } from './standingCounts.ts';
import { standingsHeld } from './standingsHeld.ts';
import type { Ref } from './story.ts';

/** A second claim, on which a passage rests beside the first, and a date alone. */
const files = changed(
  ['story.md', 'facts="F02" claims="arms-motive"', 'facts="F02" claims="arms-motive the-hour"'],
  ['events.yaml', 'facts: [F01]\n- id', 'facts: [F01]\n  claims: [the-hour]\n- id'],
  [
    'claims.yaml',
    '  facts: [F02]\n',
    `  facts: [F02]
- id: the-hour
  statement: He came in the evening.
  standing: reported
  tag: reported by the agency
  attributions:
    - who: The Agency
      how: reported
      what: he came in the evening
      source: agency
  facts: [F01]
`,
  ],
);
const { story, problems } = readStory(files);
const index = indexStory(story);

describe('standingsHeld', () => {
  it('reads a sound story', () => {
    expect(problems).toEqual([]);
  });

  it.each<[Ref, string[]]>([
    ['passage:the-anthem', ['established']],
    ['passage:the-fear', ['disputed', 'reported']],
    ['tie:kim-meets-shoigu', ['disputed']],
    ['event:visit', ['reported']],
    ['event:armistice', ['established']],
    ['claim:arms-motive', ['disputed']],
    ['actor:kim', []],
    ['source:agency', []],
    ['tie:nothing', []],
  ])('%s: %s', (ref, standings) => {
    expect(standingsHeld(index, ref)).toEqual(standings);
  });

  it('decides what a lens keeps in view', () => {
    const kept = (standing: 'disputed' | 'reported' | 'established') => (ref: Ref) =>
      passesLens(index, ref, { ...noLens, standing: [standing] });
    expect(kept('reported')('passage:the-fear')).toBe(true);
    expect(kept('disputed')('passage:the-fear')).toBe(true);
    expect(kept('established')('passage:the-fear')).toBe(false);
    expect(kept('reported')('event:visit')).toBe(true);
    expect(kept('disputed')('event:visit')).toBe(false);
    expect(kept('disputed')('actor:kim')).toBe(true);
  });
});

describe('standingCounts', () => {
  it('counts passages, ties and dates under each standing, a passage under each of its own', () => {
    const counts = standingCounts(index).filter(({ all }) => all > 0);
    expect(counts).toEqual([
      { standing: 'established', passages: 2, ties: 0, dates: 1, all: 3 },
      { standing: 'reported', passages: 1, ties: 0, dates: 1, all: 2 },
      { standing: 'disputed', passages: 1, ties: 1, dates: 0, all: 2 },
    ]);
  });

  it('counts what a lens of that standing keeps, for every standing', () => {
    for (const { standing, passages } of standingCounts(index)) {
      const lens = { ...noLens, standing: [standing] };
      const kept = story.passages.filter(({ id }) => passesLens(index, `passage:${id}`, lens));
      expect(kept.length, standing).toBe(passages);
    }
  });

  it('leaves out what it is told to', () => {
    const dates = standingCounts(index, (ref) => ref.startsWith('event:'));
    expect(dates.reduce((sum, { all }) => sum + all, 0)).toBe(story.events.length);
  });
});
