import type { StoryIndex } from './indexStory.ts';
import { refOf } from './selection.ts';
import { standingsHeld } from './standingsHeld.ts';
import { type Ref, type Standing, standings } from './story.ts';

/** How much on the page stands in one way. */
export interface StandingCount {
  standing: Standing;
  passages: number;
  ties: number;
  dates: number;
  /** All three. */
  all: number;
}

/** For each standing what the page marks so, in the order of the standings; of what `counts` says yes to. */
export function standingCounts(
  index: StoryIndex,
  counts: (ref: Ref) => boolean = () => true,
): StandingCount[] {
  const { passages, ties, events } = index.story;
  const held = (kind: 'passage' | 'tie' | 'event', list: readonly { id: string }[]) =>
    list
      .map(({ id }) => refOf(kind, id))
      .filter(counts)
      .map((ref) => standingsHeld(index, ref));
  const found = {
    passages: held('passage', passages),
    ties: held('tie', ties),
    dates: held('event', events),
  };
  return standings.map((standing) => {
    const such = (list: readonly (readonly Standing[])[]) =>
      list.filter((one) => one.includes(standing)).length;
    const count = { passages: such(found.passages), ties: such(found.ties), dates: such(found.dates) };
    return { standing, ...count, all: count.passages + count.ties + count.dates };
  });
}
