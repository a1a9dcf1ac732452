import type { FittedText } from './fitText.ts';

/** A stretch of a text that is marked, by the places of its characters. */
export interface Marked<Mark> {
  from: number;
  to: number;
  mark: Mark;
}

/** The same stretch in one line of the text as set. */
export interface MarkedPart<Mark> {
  line: number;
  /** What stands before it in its line, and it. */
  before: string;
  text: string;
  mark: Mark;
}

/** Where marked stretches came to stand when their text was set; what was left out is marked nowhere. */
export function markWords<Mark>(
  text: string,
  { lines, whole }: Pick<FittedText, 'lines' | 'whole'>,
  marked: readonly Marked<Mark>[],
): MarkedPart<Mark>[] {
  const parts: MarkedPart<Mark>[] = [];
  let at = 0;
  for (const [line, words] of lines.entries()) {
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    const kept = whole || line < lines.length - 1 ? words : words.replace(/…$/, '');
    const start = at;
    for (const { from, to, mark } of marked) {
      const [first, last] = [Math.max(from - start, 0), Math.min(to - start, kept.length)];
      if (last > first)
        parts.push({ line, before: kept.slice(0, first), text: kept.slice(first, last).trimEnd(), mark });
    }
    at += kept.length;
  }
  return parts;
}
