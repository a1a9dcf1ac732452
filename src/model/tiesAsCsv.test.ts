import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded } from './csv.ts';
import { indexStory } from './indexStory.ts';
import { readCsv } from './readCsv.ts';
import { readStory } from './readStory.ts';
import { smallStory } from './smallStory.ts';
import { tieColumns, tiesAsCsv } from './tiesAsCsv.ts';

const { story } = readStory(smallStory);
const index = indexStory(story);
const address = (ref: string) => `https://example.org/${ref}`;

describe('tiesAsCsv', () => {
  it('says of each tie what its dossier says', () => {
    expect(readCsv(tiesAsCsv(index, story.ties, address))).toEqual([
      [...tieColumns],
      [
        'kim-meets-shoigu',
        'kim',
        'Kim Jong-un',
        'shoigu',
        'Sergei Shoigu',
        'meeting',
        'Kim Jong-un meets Sergei Shoigu in Pyongyang',
        'disputed',
        '2023-07-26',
        'https://example.org/passage:the-fear',
        'The Paper; The Agency, 25 July 2023 https://agency.example/one',
      ],
    ]);
  });

  it('takes the dates of its events where a tie has none', () => {
    const undated = story.ties.map(({ when: _, ...tie }) => tie);
    const [, row] = readCsv(tiesAsCsv(index, undated, address));
    expect(row?.[tieColumns.indexOf('dates')]).toBe('2023-07-25/2023-07-27');
  });

  it('has a header and a row for each tie, whatever names hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(4), (name, count) => {
        const named = indexStory({ ...story, actors: story.actors.map((actor) => ({ ...actor, name })) });
        const ties = Array.from({ length: count }, () => story.ties).flat();
        const [header, ...rows] = readCsv(tiesAsCsv(named, ties, address));
        expect(header).toEqual([...tieColumns]);
        expect(rows).toHaveLength(ties.length);
        for (const row of rows) expect(row[2]).toBe(guarded(name));
      }),
    );
  });
});
