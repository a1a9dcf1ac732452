import { type Said, saysTheSame, type Worded } from './wording.ts';

/**
 * What became of the words of one thing:
 * `added`, `withdrawn`; `reworded` (or dated otherwise); `restated`, the same words with another standing; `renamed`, it has
 * another address; `merged` with what was there already; `split`, its words are in several places now.
 */
export type ChangeKind = 'added' | 'withdrawn' | 'reworded' | 'restated' | 'renamed' | 'merged' | 'split';

export interface WordingChange<S extends Said = Said> {
  of: Worded;
  kind: ChangeKind;
  before: S | null;
  /** What stands in its place: under its own name, or under the one that it goes by now. */
  after: S | null;
  /** Where its words went, where that is elsewhere; of a split that it outlived, itself first. */
  to: Worded[];
  /** What the reader is told of it, where it is gone. */
  why?: string;
}

/** What moved.yaml says of things that are gone: where their words are now, nowhere where the list is empty, and why. */
export type GoneTo = ReadonlyMap<Worded, { to: readonly Worded[]; why: string }>;

/** What changed from one state of the words to another, in the order of the later one, what is gone at the end. */
export function wordingChanges<S extends Said>(
  before: readonly S[],
  after: readonly S[],
  goneTo: GoneTo = new Map(),
): WordingChange<S>[] {
  const old = new Map(before.map((said) => [said.of, said]));
  const now = new Map(after.map((said) => [said.of, said]));
  const added = after.filter(({ of }) => !old.has(of));
  const changed = after.flatMap((said) => changeOf(old.get(said.of), said, added));
  const gone = before
    .filter(({ of }) => !now.has(of))
    .map((said): WordingChange<S> => {
      const { to, why } = goneTo.get(said.of) ?? { to: [] };
      const [only] = to.length === 1 ? to : [];
      const kind =
        to.length > 1 ? 'split' : only === undefined ? 'withdrawn' : old.has(only) ? 'merged' : 'renamed';
      return {
        of: said.of,
        kind,
        before: said,
        after: (only && now.get(only)) ?? null,
        to: [...to],
        ...(why && { why }),
      };
    });
  // What is there as part of something else is not told a second time.
  const told = new Set([...changed, ...gone].flatMap(({ of, to }) => to.filter((one) => one !== of)));
  return [...changed, ...gone].filter(({ kind, of }) => kind !== 'added' || !told.has(of));
}

function changeOf<S extends Said>(before: S | undefined, after: S, added: readonly S[]): WordingChange<S>[] {
  const { of } = after;
  if (!before) return [{ of, kind: 'added', before: null, after, to: [] }];
  if (saysTheSame(before, after)) return [];
  if (before.words === after.words && before.when === after.when)
    return [{ of, kind: 'restated', before, after, to: [] }];
  const lost = sentencesOf(before.words).filter((sentence) => !after.words.includes(sentence));
  const kinOf = of.split(':')[0];
  const taken = added.filter(
    (one) => one.of.split(':')[0] === kinOf && lost.some((sentence) => one.words.includes(sentence)),
  );
  if (taken.length === 0) return [{ of, kind: 'reworded', before, after, to: [] }];
  return [{ of, kind: 'split', before, after, to: [of, ...taken.map((one) => one.of)] }];
}

/** Sentences, as far as full stops tell; a stretch of a few words proves nothing about where it went. */
function sentencesOf(words: string): string[] {
  return words.split(/(?<=[.?!]”?) /).filter((sentence) => sentence.split(' ').length > 3);
}
