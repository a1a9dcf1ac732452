import { shortestChain } from '../model/connections.ts';
import { type Emphasis, emphasisOf } from '../model/emphasis.ts';
import type { StoryIndex } from '../model/indexStory.ts';
import { type Selection, selectedRef } from '../model/selection.ts';
import type { Ref } from '../model/story.ts';
import { addressOf, placeAt } from '../navigation/address.ts';
import { type Current, currentOf } from '../navigation/current.ts';
import type { Arrival } from '../navigation/here.ts';
import { home } from '../navigation/place.ts';
import type { Shown } from '../views/parts/shown.ts';

/** How strongly everything shows, as it follows from where the reader is and what they look at. */
export interface Showing {
  shown: Current<Shown>;
  /** What is under the pointer or the keyboard's focus. */
  point: (at: Ref | null) => void;
  /** The passage on the reading line. */
  read: (passage: Ref | null) => void;
  /** Follows the reader from now on, through this index; gives the way to end that. */
  follow: (index: StoryIndex) => () => void;
}

export function showing(arrival: Current<Arrival>, first: StoryIndex): Showing {
  let index = first;
  let pointed: Ref | null = null;
  let reading: Ref | null = null;
  // By the address of what is selected and the lens: a place that is another by its fragment alone shows nothing otherwise.
  const emphasisAt = remembering((index: StoryIndex, address: string): Emphasis => {
    const { selection, lens } = placeAt(address) ?? home;
    return emphasisOf(index, selection, lens, chainOf(index, selection));
  });
  const glowingFrom = remembering(
    (index: StoryIndex, source: Ref | null): ReadonlySet<Ref> =>
      new Set(source ? [source, ...index.touching(source)] : []),
  );
  const shownAt = ({ place }: Arrival): Shown => {
    const { selection, lens } = place ?? home;
    const glance = pointed === selectedRef(selection) ? null : pointed;
    const free = selection.kind === 'nothing';
    return {
      emphasis: emphasisAt(index, addressOf({ ...home, selection, lens })),
      glance,
      reading,
      glowing: glowingFrom(index, glance ?? (free ? reading : null)),
    };
  };
  const shown = currentOf(shownAt(arrival.built), shownAt(arrival.now()));
  const update = () => {
    const [next, now] = [shownAt(arrival.now()), shown.now()];
    const parts = Object.keys(next) as (keyof Shown)[];
    if (parts.some((part) => next[part] !== now[part])) shown.set(next);
  };
  return {
    shown,
    point(at) {
      pointed = at;
      update();
    },
    read(passage) {
      reading = passage;
      update();
    },
    follow(through) {
      index = through;
      update();
      return arrival.subscribe(update);
    },
  };
}

/** The ids of the ties that connect two actors, where the selection asks for that. */
function chainOf(index: StoryIndex, selection: Selection): string[] {
  if (selection.kind !== 'connection') return [];
  return (shortestChain(index, selection.from ?? '', selection.to ?? '') ?? []).map(({ id }) => id);
}

/** The last answer is kept, so that it keeps its identity as long as its causes do. */
function remembering<First, Second, Answer>(answer: (first: First, second: Second) => Answer) {
  let last: { first: First; second: Second; answer: Answer } | null = null;
  return (first: First, second: Second): Answer => {
    if (last?.first !== first || last.second !== second)
      last = { first, second, answer: answer(first, second) };
    return last.answer;
  };
}
