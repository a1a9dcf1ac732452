import type { Stretch } from './wordDiff.ts';
import { stoodIn, type Worded, type Wording } from './wording.ts';

/** What editions said that the story does not say now. The browser fetches it when a link names an edition. */
export interface Former {
  /** The days of all editions, oldest first. */
  editions: string[];
  wordings: FormerWording[];
}

/** Words that some editions had and the story has no more. */
export interface FormerWording extends Pick<Wording, 'of' | 'since' | 'until' | 'standing' | 'when'> {
  /** The words, with what is not said now marked. */
  said: Stretch[];
  /** Present where the thing itself is gone. */
  gone?: { why?: string; to: Worded[] };
}

/** What a thing said in an edition, where it says something else now; `null` where nothing changed, or nothing is known. */
export function formerWording(
  { editions, wordings }: Former,
  edition: string,
  of: Worded,
): FormerWording | null {
  if (!editions.includes(edition)) return null;
  return wordings.find((wording) => wording.of === of && stoodIn(wording, edition)) ?? null;
}

/** The words of a passage in an edition, where they are others now; `null` where they are the same, or not known. */
export function formerWords(former: Former, edition: string, passage: string): string | null {
  const wording = formerWording(former, edition, `passage:${passage}`);
  return wording && wordsOf(wording);
}

export function wordsOf({ said }: FormerWording): string {
  return said.map(({ text }) => text).join('');
}

/** The day of the edition that first said otherwise; `null` where none has yet. */
export function changedBy({ editions }: Former, { until }: FormerWording): string | null {
  return until === undefined ? null : (editions.find((date) => date > until) ?? null);
}
