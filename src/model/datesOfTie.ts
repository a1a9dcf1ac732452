import type { StoryIndex } from './indexStory.ts';
import type { Tie } from './story.ts';

/** When a tie was: its own date, or else those of its events. Empty where neither is known. */
export function datesOfTie(index: StoryIndex, { when, events }: Tie): string[] {
  return when ? [when] : events.flatMap((event) => index.find('event', event)?.when ?? []);
}
