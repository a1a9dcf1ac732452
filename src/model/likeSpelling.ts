/** How well what was typed agrees with a spelling: the smaller, the better. */
export const likeness = { same: 0, sameWords: 1, start: 2, wordStarts: 3, inside: 4 } as const;
export type Likeness = (typeof likeness)[keyof typeof likeness];

/** A spelling without what typing may leave out: case, marks on letters, apostrophes, and which signs stand between words. */
export interface Folded {
  words: readonly string[];
  joined: string;
}

export function fold(text: string): Folded {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .toUpperCase()
    .toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return { words, joined: words.join('') };
}

/** `null` where they do not agree. Typed words may stand in any order, and need not be whole. */
export function likenessOf(typed: Folded, spelling: Folded): Likeness | null {
  if (typed.joined === spelling.joined) return likeness.same;
  if ([...typed.words].sort().join(' ') === [...spelling.words].sort().join(' ')) return likeness.sameWords;
  if (spelling.joined.startsWith(typed.joined)) return likeness.start;
  const each = (fits: (word: string, start: string) => boolean) =>
    typed.words.every((start) => spelling.words.some((word) => fits(word, start)));
  if (each((word, start) => word.startsWith(start))) return likeness.wordStarts;
  return spelling.joined.includes(typed.joined) || each((word, part) => word.includes(part))
    ? likeness.inside
    : null;
}

/** How many letters were mistyped at least, if this is a spelling or one of its words, begun or whole; `null` where too many. */
export function mistypedIn(typed: Folded, spelling: Folded): number | null {
  const limit = Math.min(3, Math.floor(typed.joined.length / 3));
  // A word that is shorter by more letters cannot be near: long texts are told at once.
  const words = [spelling.joined, ...spelling.words].filter(
    (word) => word.length >= typed.joined.length - limit,
  );
  const far = Math.min(...words.map((word) => slipsTo(typed.joined, word)));
  return far <= limit ? far : null;
}

/**
 * The least number of letters put in, left out, changed or swapped with their neighbour that make `typed` a beginning of
 * `word` (optimal string alignment). Here and not from a package, because what reads content stays out of the browser.
 */
function slipsTo(typed: string, word: string): number {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = row;
    row = next;
  }
  return Math.min(...row);
}
