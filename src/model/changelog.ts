import type { Edition } from './edition.ts';
import { type Stretch, wordDiff } from './wordDiff.ts';
import { type Said, stoodIn, type Wording } from './wording.ts';
import { type GoneTo, type WordingChange, wordingChanges } from './wordingChanges.ts';

/** A change with its words compared. */
export interface ShownChange extends Omit<WordingChange, 'before' | 'after'> {
  before: ComparedWords | null;
  after: ComparedWords | null;
}

export interface ComparedWords extends Omit<Said, 'of' | 'words'> {
  said: Stretch[];
}

/** What one edition changed of the words of the one before it; of the first there is nothing to tell. */
export interface EditionChanges extends Edition {
  /** From 1. */
  number: number;
  changes: ShownChange[];
}

export interface Changelog {
  /** Newest first. */
  editions: EditionChanges[];
  /** What has been edited since the newest, without a release. */
  since: ShownChange[];
}

/** Every edition with what it changed, word for word. */
export function changelog(
  editions: readonly Edition[],
  wordings: readonly Wording[],
  now: readonly Said[],
  goneTo: GoneTo,
): Changelog {
  const saidIn = ({ date }: Edition) => wordings.filter((wording) => stoodIn(wording, date));
  const newest = editions.at(-1);
  const told = editions.map((edition, at): EditionChanges => {
    const before = editions[at - 1];
    const changes = before ? wordingChanges<Said>(saidIn(before), saidIn(edition), goneTo) : [];
    return { ...edition, number: at + 1, changes: changes.map(compared) };
  });
  const since = newest ? wordingChanges<Said>(saidIn(newest), now, goneTo) : [];
  return { editions: told.reverse(), since: since.map(compared) };
}

function compared({ before, after, ...change }: WordingChange): ShownChange {
  const differ = before && after && before.words !== after.words;
  const diff = differ ? wordDiff(before.words, after.words) : null;
  const shown = (said: Said | null, stretches: Stretch[] | undefined): ComparedWords | null => {
    if (!said) return null;
    const { standing, when, words } = said;
    return { said: stretches ?? [{ text: words }], ...(standing && { standing }), ...(when && { when }) };
  };
  return { ...change, before: shown(before, diff?.before), after: shown(after, diff?.after) };
}
