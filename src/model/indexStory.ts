import { refOf, splitRef } from './selection.ts';
import type {
  Actor,
  Claim,
  EntityKind,
  Passage,
  Ref,
  Section,
  Source,
  Story,
  StoryEvent,
  Tie,
} from './story.ts';

export interface EntityOf {
  actor: Actor;
  event: StoryEvent;
  tie: Tie;
  claim: Claim;
  source: Source;
  passage: Passage;
}

/** Answers questions about a story without searching it again. */
export interface StoryIndex {
  story: Story;
  has(ref: Ref): boolean;
  /** The entity of that kind and id, `undefined` where the story has none. */
  find<K extends EntityKind>(kind: K, id: string): EntityOf[K] | undefined;
  section(id: string): Section | undefined;
  /** Every entity that `ref` touches, itself left out. Touching is symmetric. */
  touching(ref: Ref): ReadonlySet<Ref>;
  /** The entities of one kind that `ref` touches, in the story's own order. */
  touched<K extends EntityKind>(ref: Ref, kind: K): EntityOf[K][];
  /** Claims that a passage rests on or mentions. */
  claimsOf(passage: Passage): Claim[];
}

export function indexStory(story: Story): StoryIndex {
  const lists: { [K in EntityKind]: EntityOf[K][] } = {
    actor: story.actors,
    event: story.events,
    tie: story.ties,
    claim: story.claims,
    source: story.sources,
    passage: story.passages,
  };
  const entities = new Map<Ref, EntityOf[EntityKind]>();
  for (const [kind, list] of Object.entries(lists) as [EntityKind, { id: string }[]][]) {
    for (const entity of list) entities.set(refOf(kind, entity.id), entity as EntityOf[EntityKind]);
  }
  const touching = touchingOf(story);
  const none: ReadonlySet<Ref> = new Set();
  const sections = new Map(story.sections.map((section) => [section.id, section]));

  const find = <K extends EntityKind>(kind: K, id: string) =>
    entities.get(refOf(kind, id)) as EntityOf[K] | undefined;
  const places = new Map([...entities.keys()].map((ref, place) => [ref, place]));
  const touched = <K extends EntityKind>(ref: Ref, kind: K): EntityOf[K][] =>
    [...(touching.get(ref) ?? none)]
      .filter((near) => splitRef(near).kind === kind && entities.has(near))
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
      .map((near) => entities.get(near) as EntityOf[K]);
  return {
    story,
    has: (ref) => entities.has(ref),
    find,
    section: (id) => sections.get(id),
    touching: (ref) => touching.get(ref) ?? none,
    touched,
    claimsOf: (passage) => touched(refOf('passage', passage.id), 'claim'),
  };
}

/**
 * What touches what. A mention joins a passage and an entity; an actor touches its neighbours across a tie;
 * an actor or event touches the sources of its passages only through the passages (see dossier.ts).
 */
function touchingOf(story: Story): Map<Ref, Set<Ref>> {
  const near = new Map<Ref, Set<Ref>>();
  const add = (one: Ref, other: Ref) => {
    near.set(one, (near.get(one) ?? new Set()).add(other));
  };
  const join = (one: Ref, kind: EntityKind, ids: Iterable<string>) => {
    for (const id of ids) {
      if (one === refOf(kind, id)) continue;
      add(one, refOf(kind, id));
      add(refOf(kind, id), one);
    }
  };
  for (const passage of story.passages) {
    const ref = refOf('passage', passage.id);
    for (const { kind, id } of mentionsOf(passage).map(splitRef)) join(ref, kind, [id]);
    join(ref, 'claim', passage.claims);
    join(ref, 'source', passage.sources);
  }
  for (const tie of story.ties) {
    const ref = refOf('tie', tie.id);
    join(ref, 'actor', [tie.from, tie.to]);
    join(ref, 'event', tie.events);
    join(ref, 'passage', tie.passages);
    join(ref, 'claim', tie.claims);
    join(refOf('actor', tie.from), 'actor', [tie.to]);
  }
  for (const event of story.events) {
    join(refOf('event', event.id), 'actor', event.actors);
    join(refOf('event', event.id), 'claim', event.claims);
    join(refOf('event', event.id), 'source', event.sources);
  }
  for (const claim of story.claims) {
    const ref = refOf('claim', claim.id);
    join(ref, 'source', claim.sources);
    join(
      ref,
      'actor',
      claim.attributions.flatMap(({ actor }) => actor ?? []),
    );
  }
  return near;
}

/** The entities a passage mentions, in order, each once. */
export function mentionsOf(passage: Passage): Ref[] {
  return [...new Set(passage.runs.flatMap(({ ref }) => ref ?? []))];
}

/** The passage's words without its mentions marked. */
export function textOf(passage: Passage): string {
  return passage.runs.map(({ text }) => text).join('');
}
