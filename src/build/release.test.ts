import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changelog } from '../model/changelog.ts';
import { saidNow } from '../model/saidNow.ts';
import { changed, smallStory } from '../model/smallStory.ts';
import { goneTo } from './goneTo.ts';
import { loadStory } from './loadStory.ts';
import { readPublished } from './publishedList.ts';
import { release } from './release.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  write({ ...smallStory, 'moved.yaml': '[]\n' });
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const written = () => ['published.txt', 'editions.yaml', 'wordings.yaml'].map(text);
const first = () => release({ what: 'First edition.', today: '2026-01-01', folder });
const second = (what = 'Edits: "some" of them.') => release({ what, today: '2026-02-01', folder });

describe('a release', () => {
  it('writes the edition, its words and every address, all of which the check accepts', () => {
    expect(first()).toEqual({
      done: ['edition 1, of 2026-01-01', expect.stringMatching(/^\d+ new addresses/)],
    });
    const read = loadStory(folder);
    expect(read.problems).toEqual([]);
    expect(read.editions).toEqual([{ date: '2026-01-01', what: 'First edition.' }]);
    expect(read.wordings.map(({ since: _, ...said }) => said)).toEqual(saidNow(read.story));
    expect(readPublished(folder)).toEqual(
      expect.arrayContaining(['/', '/actors/kim/', '/passages/the-fear/', '/changes/']),
    );
  });

  it('adds to what is there, and leaves every line of it', () => {
    first();
    const [, editions, wordings] = written();
    write(
      changed(
        ['story.md', 'A band played', 'A choir sang'],
        ['moved.yaml', smallStory['moved.yaml'] ?? '', '[]\n'],
      ),
    );
    expect(second()).toEqual({
      done: [
        'edition 2, of 2026-02-01',
        'since that of 2026-01-01: 1 reworded',
        expect.stringMatching(/^0 new/),
      ],
    });
    expect(text('editions.yaml').startsWith(editions ?? '')).toBe(true);
    const after = new Set(text('wordings.yaml').split('\n'));
    expect((wordings ?? '').split('\n').filter((line) => !after.has(line))).toEqual([]);
    expect(text('wordings.yaml')).toContain(
      `- of: passage:the-anthem
  since: "2026-01-01"
  until: "2026-01-01"
  words: >-
    A band played the Russian anthem, and the minister of the visit saluted.
- of: passage:the-anthem
  since: "2026-02-01"
  words: >-
    A choir sang the Russian anthem, and the minister of the visit saluted.
`,
    );
    expect(loadStory(folder).editions.at(-1)?.what).toBe('Edits: "some" of them.');
  });

  it('with nothing edited keeps the words as they are', () => {
    first();
    const before = text('wordings.yaml');
    expect(second()).toMatchObject({
      done: expect.arrayContaining(['since that of 2026-01-01: no words changed']),
    });
    expect(text('wordings.yaml')).toBe(before);
  });

  it.each<[string, () => unknown, RegExp]>([
    ['nothing is said of it', () => second(''), /^say what changed/],
    [
      'there is one of the day',
      () => release({ what: 'More.', today: '2026-01-01', folder }),
      /cannot follow it$/,
    ],
    [
      'the day is before the newest',
      () => release({ what: 'More.', today: '2025-01-01', folder }),
      /cannot follow it$/,
    ],
    [
      'the story has a mistake',
      () => {
        write({ 'story.md': (smallStory['story.md'] ?? '').replace('actor:russia', 'actor:rusia') });
        return second();
      },
      /did you mean actor:russia/,
    ],
    [
      'an address would die in silence',
      () => {
        write(passageRenamed());
        write({ 'moved.yaml': '[]\n' });
        return second();
      },
      // Its embed would, too.
      /^(\/embed)?\/passages\/the-fear\/ was published and has no page now/,
    ],
  ])('changes nothing where %s', (_, attempt, problem) => {
    first();
    const before = written();
    const { problems } = attempt() as { problems: string[] };
    expect(problems).not.toEqual([]);
    for (const one of problems) expect(one).toMatch(problem);
    expect(written()).toEqual(before);
  });
});

/** `the-fear` goes by `the-aim`, with an entry. */
function passageRenamed(): Record<string, string> {
  const files = Object.entries(smallStory).map(([name, content]) => [
    name,
    content.replaceAll('the-fear', 'the-aim'),
  ]);
  return { ...Object.fromEntries(files), 'moved.yaml': moved('/passages/the-fear/', '/passages/the-aim/') };
}

function moved(from: string, to: string): string {
  return `- from: ${from}\n  to: ${to}\n  why: It has a better name.\n`;
}

it('what was renamed goes on under its other name, in the list of addresses and in the changelog', () => {
  first();
  write(passageRenamed());
  expect(second()).toMatchObject({
    done: expect.arrayContaining([expect.stringMatching(/^2 new addresses,/)]),
  });
  expect(readPublished(folder)).toEqual(
    expect.arrayContaining(['/passages/the-aim/', '/embed/passages/the-aim/', '/passages/the-fear/']),
  );
  const { editions, wordings, story, moved: entries } = loadStory(folder);
  const [newest] = changelog(editions, wordings, saidNow(story), goneTo(entries)).editions;
  expect(newest?.changes.map(({ kind, of, to }) => [kind, of, ...to])).toEqual([
    ['renamed', 'passage:the-fear', 'passage:the-aim'],
  ]);
});
