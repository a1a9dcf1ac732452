import type { ActorKind, EntityKind, Ref, Side, Standing } from './story.ts';

/** What is looked into: nothing, one entity, or how two actors are connected (either may still be open). */
export type Selection =
  | { kind: 'nothing' }
  | { kind: 'entity'; ref: Ref }
  | { kind: 'connection'; from: string | null; to: string | null };

/** What is kept in view. Empty lists and nulls leave nothing out. Dates are single EDTF dates, both ends inclusive. */
export interface Lens {
  since: string | null;
  until: string | null;
  kinds: readonly ActorKind[];
  sides: readonly Side[];
  standing: readonly Standing[];
  /** Every passage, tie and date marked by its standing. */
  byStanding: boolean;
  /** A passage id: what the story tells only after it is out of sight. */
  upto: string | null;
  /** The ties as sentences, in place of the picture. */
  asText: boolean;
  /** The folds of the timeline that are open, by the last day before each and the first after it: `1953-07-27..1973-01-01`. */
  opened: readonly string[];
  /** The dates as a list, in place of the picture. */
  datesAsList: boolean;
}

export const nothing: Selection = { kind: 'nothing' };
export const noLens: Lens = {
  since: null,
  until: null,
  kinds: [],
  sides: [],
  standing: [],
  byStanding: false,
  upto: null,
  asText: false,
  opened: [],
  datesAsList: false,
};

export function refOf<K extends EntityKind>(kind: K, id: string): Ref {
  return `${kind}:${id}`;
}

export function splitRef(ref: Ref): { kind: EntityKind; id: string } {
  const colon = ref.indexOf(':');
  return { kind: ref.slice(0, colon) as EntityKind, id: ref.slice(colon + 1) };
}

/** The entity looked into, if it is one. */
export function selectedRef(selection: Selection): Ref | null {
  return selection.kind === 'entity' ? selection.ref : null;
}
