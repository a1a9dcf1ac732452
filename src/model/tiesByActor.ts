import type { StoryIndex } from './indexStory.ts';
import { refOf } from './selection.ts';
import type { Actor, Ref, Tie } from './story.ts';

export interface ActorTies {
  actor: Actor;
  ties: Tie[];
}

/**
 * The graph as a list: each tie under the actor it starts from; under an actor from which none starts, those that lead to it.
 * In the story's order, with what does not show left out, and actors without a tie that shows.
 */
export function tiesByActor(index: StoryIndex, shows: (ref: Ref) => boolean): ActorTies[] {
  const ties = index.story.ties.filter(({ id }) => shows(refOf('tie', id)));
  return index.story.actors.flatMap((actor) => {
    const own = ties.filter(({ from }) => from === actor.id);
    const some = own.length > 0 ? own : ties.filter(({ to }) => to === actor.id);
    return some.length > 0 ? [{ actor, ties: some }] : [];
  });
}
