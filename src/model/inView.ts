import type { Emphasis } from './emphasis.ts';
import type { StoryIndex } from './indexStory.ts';
import { passesLens } from './lens.ts';
import type { Lens } from './selection.ts';
import type { Ref } from './story.ts';

/** Whether the lens keeps it in view and the story has told of it. */
export function isInView(index: StoryIndex, emphasis: Emphasis, lens: Lens, ref: Ref): boolean {
  return passesLens(index, ref, lens) && emphasis.strengthOf(ref) !== 'untold';
}
