import { placesOf } from './placesOf.ts';
import type { Quote, Span } from './quote.ts';
import { sumOf } from './sumOf.ts';

/** More characters than that are carried by their beginning, their end and what all of them come to. */
const carriedWhole = 120;
/** How many characters of a long quote are carried at each end, at least. */
const atEnds = 32;
/** How many characters of what stands around a quote are carried on each side, at least. */
const around = 12;

/**
 * The quote of a stretch of a text, less the space at its ends; `null` where no words are left. What stands around goes
 * out to whole words, and on either side as far as it takes to tell these words from the same ones elsewhere in the text.
 */
export function quoteOf(text: string, selected: Span): Quote | null {
  const { start, end } = trimmed(text, selected);
  if (start >= end) return null;
  const all = text.slice(start, end);
  const elsewhere = placesOf(text, all).filter((at) => at !== start);
  return {
    ...carried(all),
    before: beforeOf(text, start, elsewhere),
    after: afterOf(text, end, elsewhere, all.length),
  };
}

function trimmed(text: string, selected: Span): Span {
  let start = wholeCharacter(text, Math.max(0, selected.start));
  let end = wholeCharacter(text, Math.min(text.length, selected.end));
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return { start, end };
}

function isSpace(character = ''): boolean {
  return /\s/.test(character);
}

/** The place itself, or the one before it where it would cut a character in two. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}

function carried(all: string): Pick<Quote, 'words' | 'long'> {
  if (all.length <= carriedWhole) return { words: all, long: null };
  const words = all.slice(0, wholeCharacter(all, Math.min(wordEnd(all, atEnds), 2 * atEnds)));
  const last = Math.max(wordStart(all, all.length - atEnds), all.length - 2 * atEnds);
  return { words, long: { end: all.slice(wholeCharacter(all, last)), sum: sumOf(all) } };
}

function beforeOf(text: string, start: number, elsewhere: readonly number[]): string {
  let from = start;
  const isElsewhere = () => elsewhere.some((at) => text.slice(0, at).endsWith(text.slice(from, start)));
  do from = wordStart(text, Math.min(from - 1, start - around));
  while (from > 0 && isElsewhere());
  return text.slice(from, start);
}

function afterOf(text: string, end: number, elsewhere: readonly number[], length: number): string {
  let to = end;
  const isElsewhere = () => elsewhere.some((at) => text.startsWith(text.slice(end, to), at + length));
  do to = wordEnd(text, Math.max(to + 1, end + around));
  while (to < text.length && isElsewhere());
  return text.slice(end, to);
}

/** Where the word begins that reaches over a place, 0 at the earliest. */
function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at - 1) + 1;
}

/** Where it ends. */
function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
