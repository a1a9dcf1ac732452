import { datesOfTie } from './datesOfTie.ts';
import { mentionsOf, type StoryIndex } from './indexStory.ts';
import { type Lens, noLens, refOf, splitRef } from './selection.ts';
import { standingsHeld } from './standingsHeld.ts';
import type { Passage, Ref, Tie } from './story.ts';
import { whenOf } from './when.ts';

/**
 * Whether an entity stays in view. What a lens cannot judge stays: an undated tie is not outside a time window,
 * actors and sources do not stand one way or another, and a source has no date of its own.
 */
export function passesLens(index: StoryIndex, ref: Ref, lens: Lens): boolean {
  if (lens === noLens) return true;
  if (!standsIn(index, ref, lens)) return false;
  const { kind, id } = splitRef(ref);
  switch (kind) {
    case 'actor': {
      const actor = index.find('actor', id);
      return !actor || (isIn(lens.kinds, actor.kind) && isIn(lens.sides, actor.side));
    }
    case 'event': {
      const event = index.find('event', id);
      return !event || inWindow([event.when], lens);
    }
    case 'tie': {
      const tie = index.find('tie', id);
      return !tie || tiePasses(index, tie, lens);
    }
    case 'passage': {
      const passage = index.find('passage', id);
      return !passage || passagePasses(index, passage, lens);
    }
    default:
      return true;
  }
}

function tiePasses(index: StoryIndex, tie: Tie, lens: Lens): boolean {
  const ends = [tie.from, tie.to].every((id) => passesLens(index, refOf('actor', id), lens));
  return ends && inWindow(datesOfTie(index, tie), lens);
}

function passagePasses(index: StoryIndex, passage: Passage, lens: Lens): boolean {
  const refs = mentionsOf(passage).map(splitRef);
  const dates = refs.flatMap(({ kind, id }) =>
    kind === 'event' ? (index.find('event', id)?.when ?? []) : [],
  );
  const actors = refs.filter(({ kind }) => kind === 'actor');
  const kinds = actors.length === 0 || actors.some(({ id }) => passesLens(index, refOf('actor', id), lens));
  return kinds && inWindow(dates, lens);
}

/** What stands in more than one way stays for any of them. */
function standsIn(index: StoryIndex, ref: Ref, { standing }: Lens): boolean {
  if (standing.length === 0) return true;
  const held = standingsHeld(index, ref);
  return held.length === 0 || held.some((one) => standing.includes(one));
}

/** An empty list leaves nothing out. */
function isIn<Word>(list: readonly Word[], word: Word): boolean {
  return list.length === 0 || list.includes(word);
}

function inWindow(dates: readonly string[], { since, until }: Lens): boolean {
  if (dates.length === 0 || (since === null && until === null)) return true;
  const first = since === null ? Number.NEGATIVE_INFINITY : whenOf(since).start;
  const last = until === null ? Number.POSITIVE_INFINITY : whenOf(until).end;
  return dates.map(whenOf).some(({ start, end }) => start <= last && end >= first);
}
