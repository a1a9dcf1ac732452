import { placesOf } from './placesOf.ts';
import type { Quote, Span } from './quote.ts';
import { lengthOfSum, sumOf } from './sumOf.ts';

/** Where a quote stands; `changed` where its words are not in the text, `doubtful` where it cannot be told that it is these. */
export type Found = Span | 'changed' | 'doubtful';

/** Words as long as that are known by themselves, where they stand only once and one side of them is as it was. */
const telling = 24;

/**
 * Finds the quoted words in a text as it is now, to the letter, or says why it does not: it never settles for a look-alike.
 * Short words have to stand between the same neighbours, and only there.
 */
export function findQuote(text: string, quote: Quote): Found {
  const { before, after } = quote;
  const spans = spansOf(text, quote);
  const follows = ({ start }: Span) => text.slice(0, start).endsWith(before);
  const leads = ({ end }: Span) => text.startsWith(after, end);
  const [same, ...more] = spans.filter((span) => follows(span) && leads(span));
  if (same && more.length === 0) return same;
  const [only, ...others] = spans;
  if (!only) return 'changed';
  // A side at which nothing stood tells nothing.
  const oneSide = (before !== '' && follows(only)) || (after !== '' && leads(only));
  return others.length === 0 && only.end - only.start >= telling && oneSide ? only : 'doubtful';
}

/** Everywhere that the words themselves stand. */
function spansOf(text: string, { words, long }: Quote): Span[] {
  const length = long ? lengthOfSum(long.sum) : words.length;
  return placesOf(text, words)
    .map((start) => ({ start, end: start + length }))
    .filter(({ start, end }) => {
      const all = text.slice(start, end);
      return !long || (all.endsWith(long.end) && sumOf(all) === long.sum);
    });
}
