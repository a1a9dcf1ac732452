import type { StoryIndex } from './indexStory.ts';
import { type Folded, fold, likeness, likenessOf, mistypedIn } from './likeSpelling.ts';
import type { Actor } from './story.ts';

export interface FoundActor {
  actor: Actor;
  /** The other spelling by which it was found; `null` where its name agrees as well. */
  spelling: string | null;
  /**
   * Whether that is the whole spelling, begins it or its words, or stands inside it; `near` where nothing in the story is
   * spelled so, and letters were perhaps mistyped.
   */
  how: 'whole' | 'begun' | 'part' | 'near';
}

/**
 * The actors that what was typed may mean, best first, then by name; all of them where nothing was typed. Case, marks on
 * letters, apostrophes, hyphens and the order of words do not matter.
 */
export function findActors(index: StoryIndex, typed: string): FoundActor[] {
  const wanted = fold(typed);
  const entries = entriesOf(index);
  if (wanted.joined === '') return entries.map(({ actor }) => ({ actor, spelling: null, how: 'part' }));
  const found = bestFirst(entries, (spelling) => likenessOf(wanted, spelling));
  if (found.length > 0) {
    return found.map(({ rank, ...rest }) => ({
      ...rest,
      how: rank <= likeness.sameWords ? 'whole' : rank <= likeness.wordStarts ? 'begun' : 'part',
    }));
  }
  const near = bestFirst(entries, (spelling) => mistypedIn(wanted, spelling));
  return near.map(({ actor, spelling }) => ({ actor, spelling, how: 'near' }));
}

/** The one actor that was surely meant: the only one spelled so, or else the only one whose spelling holds that. */
export function actorMeant(index: StoryIndex, typed: string): Actor | null {
  if (fold(typed).joined === '') return null;
  const found = findActors(index, typed).filter(({ how }) => how !== 'near');
  const whole = found.filter(({ how }) => how === 'whole');
  const [meant, other] = whole.length > 0 ? whole : found;
  return meant && !other ? meant.actor : null;
}

interface Entry {
  actor: Actor;
  /** The name first. */
  spellings: { text: string; folded: Folded }[];
}

/** In order of their names. */
const known = new WeakMap<StoryIndex, Entry[]>();

function entriesOf(index: StoryIndex): Entry[] {
  const before = known.get(index);
  if (before) return before;
  const entries = index.story.actors.map((actor) => {
    const { name, inSentence = name, label = name, spellings } = actor;
    const all = [...new Set([name, inSentence, label, ...spellings])];
    return { actor, spellings: all.map((text) => ({ text, folded: fold(text) })) };
  });
  entries.sort((a, b) => compare(sortKey(a), sortKey(b)) || compare(a.actor.id, b.actor.id));
  known.set(index, entries);
  return entries;
}

function sortKey({ spellings: [name] }: Entry): string {
  return name?.folded.words.join(' ') ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bestFirst(entries: Entry[], rankOf: (spelling: Folded) => number | null) {
  const found = entries.flatMap(({ actor, spellings }) => {
    const ranks = spellings.map(({ folded }) => rankOf(folded) ?? Infinity);
    const rank = Math.min(...ranks);
    const at = ranks.indexOf(rank);
    const spelling = at > 0 ? (spellings[at]?.text ?? null) : null;
    return rank === Infinity ? [] : [{ actor, spelling, rank }];
  });
  // Sorting is stable: of one rank, they stay in order of their names.
  return found.sort((a, b) => a.rank - b.rank);
}
