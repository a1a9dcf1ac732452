import type { StoryIndex } from './indexStory.ts';
import type { Passage } from './story.ts';

/** The passages that tell a fact, in reading order. */
export function passagesTelling(index: StoryIndex, fact: string): Passage[] {
  return index.story.passages.filter(({ facts }) => facts.includes(fact));
}
