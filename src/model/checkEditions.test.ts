import { describe, expect, it } from 'vitest';
import { formatProblem } from './problem.ts';
import { readStory } from './readStory.ts';
import { smallStory } from './smallStory.ts';

const editions = `- date: "2026-01-01"
  what: First edition.
- date: "2026-02-01"
  what: A word.
`;
const wordings = `- of: passage:the-anthem
  since: "2026-01-01"
  until: "2026-01-01"
  words: >-
    A band played
    the anthem.
- of: passage:the-anthem
  since: "2026-02-01"
  words: A band played.
- of: claim:arms-motive
  since: "2026-01-01"
  words: Arms were the aim.
  standing: reported
`;

function problemsOf(
  change: [from: string, to: string],
  file: 'editions' | 'wordings' = 'wordings',
): string[] {
  const texts = { editions, wordings };
  expect(texts[file].split(change[0]).length).toBeGreaterThan(1);
  texts[file] = texts[file].replace(change[0], change[1]);
  const files = { ...smallStory, 'editions.yaml': texts.editions, 'wordings.yaml': texts.wordings };
  return readStory(files).problems.map(formatProblem);
}

describe('the check of editions', () => {
  it('finds nothing in what a release wrote, and reads it', () => {
    const read = readStory({ ...smallStory, 'editions.yaml': editions, 'wordings.yaml': wordings });
    expect(read.problems).toEqual([]);
    expect(read.wordings[0]).toEqual({
      of: 'passage:the-anthem',
      since: '2026-01-01',
      until: '2026-01-01',
      words: 'A band played the anthem.',
    });
  });

  it.each<[string, [string, string], string]>([
    [
      'an edition that never was',
      ['"2026-02-01"', '"2026-02-02"'],
      'wordings.yaml:8:10: there is no edition of 2026-02-02',
    ],
    [
      'what ends before it begins',
      ['until: "2026-01-01"', 'until: "2025-01-01"'],
      'wordings.yaml:3:10: 2025-01-01 is before since, 2026-01-01',
    ],
    [
      'what ends with the newest edition',
      ['until: "2026-01-01"', 'until: "2026-02-01"'],
      'wordings.yaml:3:10: 2026-02-01 is the newest edition; what it says has no until before the next',
    ],
    [
      'two wordings in one edition',
      ['since: "2026-02-01"', 'since: "2026-01-01"'],
      'wordings.yaml:7:7: passage:the-anthem has other words in the same edition above; an edition says one thing',
    ],
    [
      'a thing that has no words',
      ['claim:arms-motive', 'actor:kim'],
      'wordings.yaml:10:7: "actor:kim" has no words of its own; write one of passage, claim, event, tie, a colon and an id',
    ],
    [
      'a misspelt field',
      ['standing: reported', 'standng: reported'],
      'wordings.yaml:13:3: standng is not a field here; did you mean standing?',
    ],
    [
      'a date that is none',
      ['until: "2026-01-01"', 'until: "2026-01"'],
      'wordings.yaml:3:10: "2026-01" is not one day; write it as 2026-11-24',
    ],
  ])('reports %s with its place', (_, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });

  it.each<[string, [string, string], string]>([
    [
      'the same day twice',
      ['"2026-02-01"', '"2026-01-01"'],
      'editions.yaml:3:9: there is an edition of 2026-01-01 already',
    ],
    [
      'days out of order',
      ['"2026-02-01"', '"2025-02-01"'],
      'editions.yaml:3:9: 2025-02-01 is before the one above it; the oldest comes first',
    ],
    [
      'an edition of which nothing is kept',
      ['"2026-01-01"', '"2025-12-01"'],
      'editions.yaml:1:9: wordings.yaml keeps no words of the edition of 2025-12-01',
    ],
  ])('reports %s among the editions', (_, change, problem) => {
    expect(problemsOf(change, 'editions')).toContain(problem);
  });

  it('says nothing more of files that cannot be read whole', () => {
    expect(problemsOf(['until: "2026-01-01"', 'until: soon'])).toHaveLength(1);
  });
});
