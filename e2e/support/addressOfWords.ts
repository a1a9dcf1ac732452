import { textOf } from '../../src/model/indexStory.ts';
import { quoteOf } from '../../src/model/quoteOf.ts';
import { addressOf } from '../../src/navigation/address.ts';
import { home } from '../../src/navigation/place.ts';
import { theStory } from './theStory.ts';

/** The address of words of a passage, relative to the site's base. Throws where they do not stand there. */
export function addressOfWords(passage: string, words: string, from = 0): string {
  const found = theStory.find('passage', passage);
  const text = found ? textOf(found) : '';
  const start = text.indexOf(words, from);
  const quote = start < 0 ? null : quoteOf(text, { start, end: start + words.length });
  if (!quote) throw new Error(`“${words}” does not stand in ${passage}`);
  return `.${addressOf({ ...home, at: passage, words: quote })}`;
}
