import type { Emphasis } from '../../model/emphasis.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { refOf } from '../../model/selection.ts';
import type { Place } from '../../navigation/place.ts';

/** Whether a link to a place is about a passage: its fragment names it, its selection marks it, or it leads to the story as a whole. */
export function isAbout(index: StoryIndex, place: Place, emphasis: Emphasis, passage: string): boolean {
  if (place.at === passage) return true;
  if (place.selection.kind === 'nothing') return !(place.at && index.find('passage', place.at));
  const strength = emphasis.strengthOf(refOf('passage', passage));
  return strength === 'lit' || strength === 'linked';
}
