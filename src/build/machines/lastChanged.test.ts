import { describe, expect, it } from 'vitest';
import { type ReadStory, readStory } from '../../model/readStory.ts';
import { saidNow } from '../../model/saidNow.ts';
import { smallStory } from '../../model/smallStory.ts';
import type { Wording } from '../../model/wording.ts';
import { lastChanged } from './lastChanged.ts';

const read = readStory(smallStory);
const editions = ['2026-01-01', '2026-02-01', '2026-03-01'].map((date) => ({ date, what: 'Edits.' }));

/** The small story as released in three editions, all of it in the first but for what is said of some things. */
function released(...others: Wording[]): ReadStory {
  const same = saidNow(read.story).filter(({ of }) => !others.some((other) => other.of === of));
  return {
    ...read,
    editions,
    wordings: [...same.map((said) => ({ ...said, since: '2026-01-01' })), ...others],
  };
}

const said = (of: string) => saidNow(read.story).find((one) => one.of === of) as Wording;

describe('lastChanged', () => {
  it('is the day of the first edition where nothing has changed since', () => {
    const changed = lastChanged(released());
    for (const address of ['/', '/actors/kim/', '/events/visit/', '/changes/', '/connect/'])
      expect(changed(address), address).toBe('2026-01-01');
  });

  it('is the day on which the words of a thing changed, or of what it touches, and not that of others', () => {
    const fear = said('passage:the-fear');
    const changed = lastChanged(
      released(
        { ...fear, words: 'Before.', since: '2026-01-01', until: '2026-01-01' },
        { ...fear, since: '2026-02-01' },
      ),
    );
    for (const address of ['/', '/passages/the-fear/', '/actors/kim/', '/ties/kim-meets-shoigu/'])
      expect(changed(address), address).toBe('2026-02-01');
    expect(changed('/passages/the-armistice/')).toBe('2026-01-01');
  });

  it('tells of the whole story that something went', () => {
    const changed = lastChanged(
      released({ of: 'passage:the-rain', words: 'It rained.', since: '2026-01-01', until: '2026-02-01' }),
    );
    expect(changed('/')).toBe('2026-03-01');
    expect(changed('/passages/the-fear/')).toBe('2026-01-01');
  });

  it('is not known of what was edited since the newest edition, nor of what editions keep no words of', () => {
    const changed = lastChanged(
      released({ ...said('passage:the-armistice'), words: 'Other.', since: '2026-01-01' }),
    );
    for (const address of ['/', '/passages/the-armistice/', '/events/armistice/', '/article/', '/method/'])
      expect(changed(address), address).toBeNull();
    expect(changed('/passages/the-fear/')).toBe('2026-01-01');
  });
});
