import type { StoryIndex } from './indexStory.ts';
import { refOf } from './selection.ts';
import type { Ref } from './story.ts';

/**
 * The actors, ties and events that the story has not spoken of by the end of a passage; a tie also where one of its ends
 * is yet to come. None where there is no such passage: nothing is hidden by mistake.
 */
export function untoldAfter(index: StoryIndex, passage: string): ReadonlySet<Ref> {
  const { passages, actors, ties, events } = index.story;
  const last = passages.findIndex(({ id }) => id === passage);
  if (last < 0) return new Set();
  const told = new Set(
    passages.slice(0, last + 1).flatMap(({ id }) => [...index.touching(refOf('passage', id))]),
  );
  const isTold = (ref: Ref) => told.has(ref);
  return new Set([
    ...actors.map(({ id }) => refOf('actor', id)).filter((ref) => !isTold(ref)),
    ...events.map(({ id }) => refOf('event', id)).filter((ref) => !isTold(ref)),
    ...ties
      .filter(
        ({ id, from, to }) => ![refOf('tie', id), refOf('actor', from), refOf('actor', to)].every(isTold),
      )
      .map(({ id }) => refOf('tie', id)),
  ]);
}
