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
}

export const home: Place = { selection: nothing, lens: noLens, at: null, edition: null, find: null };

export function placeOf(ref: Ref): Place {
  return { ...home, selection: { kind: 'entity', ref } };
}

export function connectionOf(from: string | null, to: string | null): Place {
  return { ...home, selection: { kind: 'connection', from, to } };
}

/** The place that is prerendered at a place's path: without what the query and the fragment say. */
export function placeAsBuilt({ selection }: Place): Place {
  return selection.kind === 'connection' ? connectionOf(null, null) : { ...home, selection };
}
