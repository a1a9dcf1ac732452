import { describe, expect, it } from 'vitest';
import { changelog } from './changelog.ts';
import { changedBy, formerWording, formerWords } from './former.ts';
import { formerOf } from './formerOf.ts';
import type { Said, Wording } from './wording.ts';

const editions = ['2026-01-01', '2026-02-01', '2026-03-01'].map((date) => ({ date, what: 'Edits.' }));
const wordings: Wording[] = [
  { of: 'passage:same', since: '2026-01-01', words: 'Nothing new.' },
  { of: 'passage:a', since: '2026-01-01', until: '2026-01-01', words: 'He came in June.' },
  { of: 'passage:a', since: '2026-02-01', words: 'He came in July.' },
  { of: 'passage:gone', since: '2026-01-01', until: '2026-02-01', words: 'It rained.' },
  { of: 'claim:c', since: '2026-01-01', until: '2026-02-01', words: 'Arms.', standing: 'alleged' },
  { of: 'claim:c', since: '2026-03-01', words: 'Arms.', standing: 'disputed' },
];
const now: Said[] = [
  { of: 'passage:same', words: 'Nothing new.' },
  { of: 'passage:a', words: 'He came in July.' },
  { of: 'claim:c', words: 'Arms.', standing: 'disputed' },
];
const goneTo = new Map([['passage:gone', { to: ['passage:a'], why: 'Told there.' }]] as const);
const former = formerOf(editions, wordings, now, goneTo);

describe('what an edition said', () => {
  it('is given where it is something else now', () => {
    expect(formerWords(former, '2026-01-01', 'a')).toBe('He came in June.');
    expect(formerWording(former, '2026-01-01', 'passage:a')?.said).toEqual([
      { text: 'He came in ' },
      { text: 'June.', changed: true },
    ]);
    expect(formerWording(former, '2026-02-01', 'claim:c')?.standing).toBe('alleged');
  });

  it.each([
    ['2026-01-01', 'same', 'has not changed'],
    ['2026-02-01', 'a', 'had changed by then'],
    ['2026-01-15', 'a', 'is of no edition'],
    ['2027-01-01', 'a', 'is of an edition to come'],
    ['2026-01-01', 'never', 'was never there'],
  ])('is nothing where edition %s of %s %s', (edition, passage) => {
    expect(formerWords(former, edition, passage)).toBeNull();
  });

  it('says where a thing went, and which edition changed it', () => {
    const gone = formerWording(former, '2026-02-01', 'passage:gone');
    expect(gone?.gone).toEqual({ to: ['passage:a'], why: 'Told there.' });
    expect(gone && changedBy(former, gone)).toBe('2026-03-01');
  });

  it('counts edits that are in no edition yet', () => {
    const edited = formerOf(editions, wordings, [{ of: 'passage:a', words: 'He came.' }], goneTo);
    expect(formerWords(edited, '2026-03-01', 'a')).toBe('He came in July.');
    const wording = formerWording(edited, '2026-03-01', 'passage:a');
    expect(wording && changedBy(edited, wording)).toBeNull();
  });
});

describe('the changelog', () => {
  it('tells each edition’s changes against the one before, newest first, with the words compared', () => {
    const log = changelog(editions, wordings, now, goneTo);
    expect(log.since).toEqual([]);
    expect(
      log.editions.map(({ number, changes }) => [number, changes.map(({ of, kind }) => `${kind} ${of}`)]),
    ).toEqual([
      [3, ['restated claim:c', 'merged passage:gone']],
      [2, ['reworded passage:a']],
      [1, []],
    ]);
    expect(log.editions[1]?.changes[0]?.after?.said).toEqual([
      { text: 'He came in ' },
      { text: 'July.', changed: true },
    ]);
  });

  it('sets apart what is in no edition yet', () => {
    const edited = now.map((said) => (said.of === 'passage:a' ? { ...said, words: 'He came.' } : said));
    expect(changelog(editions, wordings, edited, goneTo).since.map(({ of }) => of)).toEqual(['passage:a']);
    expect(changelog([], [], now, goneTo)).toEqual({ editions: [], since: [] });
  });
});
