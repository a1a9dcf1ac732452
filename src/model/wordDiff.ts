import { diffArrays } from 'diff';

/** A stretch of words; `changed` where the other text does not have it. */
export interface Stretch {
  text: string;
  changed?: true;
}

/**
 * Two texts of words with single spaces between, each with what the other lacks marked, whole words at a time. Joined, the
 * stretches are the texts again.
 */
export function wordDiff(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const parts = diffArrays(before.split(' '), after.split(' '));
  const side = (other: 'added' | 'removed') => {
    const own = parts.filter((part) => !part[other]);
    return joined(
      own.flatMap(({ value, added, removed }) => value.map((word) => ({ word, mark: added || removed }))),
    );
  };
  return { before: side('added'), after: side('removed') };
}

/** Neighbours of a kind are one stretch; a space at a border belongs to what has not changed. */
function joined(words: readonly { word: string; mark: boolean }[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { word, mark } of words) {
    const last = stretches.at(-1);
    if (last && (last.changed ?? false) === mark) last.text += ` ${word}`;
    else if (!last) stretches.push(mark ? { text: word, changed: true } : { text: word });
    else if (mark) {
      last.text += ' ';
      stretches.push({ text: word, changed: true });
    } else stretches.push({ text: ` ${word}` });
  }
  return stretches;
}
