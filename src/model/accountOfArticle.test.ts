import { describe, expect, it } from 'vitest';
import { accountOfArticle } from './accountOfArticle.ts';
import { indexStory } from './indexStory.ts';
import { readStory } from './readStory.ts';
import { changed, smallStory } from './smallStory.ts';

function accountOf(files: Record<string, string>) {
  const { story, facts } = readStory(files);
  return accountOfArticle(indexStory(story), facts);
}
const outcomesIn = (files: Record<string, string>) =>
  accountOf(files).rows.map(({ fact, outcome }) => `${fact.id} ${outcome}`);

describe('accountOfArticle', () => {
  it('lists every statement of the article in its order, and nothing else', () => {
    expect(outcomesIn(smallStory)).toEqual(['F01 uncorrected', 'F02 uncorrected', 'F03 untold']);
  });

  it('holds a statement corrected unless all that checks it finds it right', () => {
    const wrong = changed(['facts.yaml', 'verdict: right', 'verdict: incomplete']);
    expect(outcomesIn(wrong)[0]).toBe('F01 corrected');
  });

  it('says where each is told, which claims rest on it, and what a correction rests on', () => {
    const [first, second] = accountOf(
      changed(['facts.yaml', 'sources: [agency, the-paper]', 'see: [B01]']),
    ).rows;
    expect(first?.passages.map(({ id }) => id)).toEqual(['the-anthem']);
    expect(second?.claims.map(({ id }) => id)).toEqual(['arms-motive']);
    expect(first?.corrections.map(({ fact, sources }) => [fact.id, sources.map(({ id }) => id)])).toEqual([
      ['K01', ['agency']],
    ]);
    expect(second?.corrections).toEqual([]);
  });

  it('keeps corrections of the whole apart', () => {
    const { rows, ofTheWhole } = accountOf(changed(['facts.yaml', '  about: [F01]\n', '']));
    expect(ofTheWhole.map(({ fact }) => fact.id)).toEqual(['K01']);
    expect(rows.flatMap(({ corrections }) => corrections)).toEqual([]);
  });
});
