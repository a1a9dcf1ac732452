/** Words of one passage as a link carries them: enough to know them again, and to see when they are no longer the same. */
export interface Quote {
  /** The words, never empty; of many words how they begin. */
  words: string;
  /** Of many words: how they end, and what all of them come to. */
  long: { end: string; sum: string } | null;
  /** What stands right before and right after them; empty only where the passage begins or ends. */
  before: string;
  after: string;
}

/** A stretch of a text: from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** The quoted words as far as a link carries them. */
export function wordsOf({ words, long }: Quote): string {
  return long ? `${words} … ${long.end}` : words;
}
