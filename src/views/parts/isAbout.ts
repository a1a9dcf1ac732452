import type { Emphasis } from '../../model/emphasis.ts';
import { refOf } from '../../model/selection.ts';
import type { Passage } from '../../model/story.ts';
import type { Place } from '../../navigation/place.ts';
import { partOf } from '../../navigation/useLinkClicks.ts';

/**
 * Whether a link to a place is about a passage: its fragment names the passage or its section, its selection marks it, or it leads
 * to the story as a whole.
 */
export function isAbout(place: Place, emphasis: Emphasis, { id, section }: Passage): boolean {
  if (place.at === id || place.at === section) return true;
  if (place.selection.kind === 'nothing') return place.at === null || partOf(place) !== null;
  const strength = emphasis.strengthOf(refOf('passage', id));
  return strength === 'lit' || strength === 'linked';
}
