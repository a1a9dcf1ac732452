import type { Problem } from './problem.ts';
import type { Spot } from './spot.ts';
import type { EntityKind } from './story.ts';

/** Whatever has an id in the content. */
export type NamedKind = EntityKind | 'section' | 'fact';

/** Where a thing gets its id. `id` is empty where it should have one and does not. */
export interface Name {
  kind: NamedKind;
  id: string;
  spot: Spot;
}

/** Where one thing names another: a mention in a passage, an item of its `facts="…"`, a record's field. */
export interface Reference {
  by: Name;
  /** `mention`, or the field or attribute that holds it. */
  field: string;
  kind: NamedKind;
  id: string;
  spot: Spot;
}

/** What one content file says, as far as it can be read. */
export interface Reading {
  file: string;
  text: string;
  /** So ill-formed that names and references may be missing. */
  broken: boolean;
  names: Name[];
  references: Reference[];
  problems: Problem[];
}

export const storyFile = 'story.md';

/** The file that gives each kind of thing its ids. */
export const homeOf: Record<NamedKind, string> = {
  actor: 'actors.yaml',
  event: 'events.yaml',
  tie: 'ties.yaml',
  claim: 'claims.yaml',
  source: 'sources.yaml',
  fact: 'facts.yaml',
  passage: storyFile,
  section: storyFile,
};

/** "an actor", "a passage". */
export function withArticle(kind: NamedKind): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
