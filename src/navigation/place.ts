import type { Quote } from '../model/quote.ts';
import { type Lens, noLens, nothing, type Selection } from '../model/selection.ts';
import type { Ref } from '../model/story.ts';

/** Where the reader is. A place has one address; see address.ts. */
export interface Place {
  selection: Selection;
  lens: Lens;
  /** The fragment: a passage or section id, or a part of the page (`ties`, `dates`, `cast`). */
  at: string | null;
  /** The day of the edition that a shared link was made from: `2026-11-24`. It says what the sender saw and changes nothing else. */
  edition: string | null;
  /** What is looked for; empty where the search is open and nothing has been typed, `null` where it is closed. */
  find: string | null;
  /** The words of the passage at the fragment that a shared link is about. */
  words: Quote | null;
}

export const home: Place = {
  selection: nothing,
  lens: noLens,
  at: null,
  edition: null,
  find: null,
  words: null,
};

export function placeOf(ref: Ref): Place {
  return { ...home, selection: { kind: 'entity', ref } };
}

export function connectionOf(from: string | null, to: string | null): Place {
  return { ...home, selection: { kind: 'connection', from, to } };
}

/** Where a link leads that changes a part of a place: what belongs to that place alone stays behind. */
export function onFrom(place: Place | null, to: Partial<Place>): Place {
  const { selection, lens, at } = place ?? home;
  return { ...home, selection, lens, at, ...to };
}

/** The place that is prerendered at a place's path: without what the query and the fragment say. */
export function placeAsBuilt({ selection }: Place): Place {
  return selection.kind === 'connection' ? connectionOf(null, null) : { ...home, selection };
}
