import { splitRef } from '../model/selection.ts';
import type { Place } from './place.ts';
import { partOf } from './useLinkClicks.ts';

const worded: readonly string[] = ['passage', 'claim', 'event', 'tie'];

/**
 * A place as a link to it is shared: where it leads to words that an edition keeps, with the edition that they were read in, so
 * that the link can say when they have changed.
 */
export function sharedPlace(place: Place, edition: string | null): Place {
  const { selection, at } = place;
  const toWords =
    (selection.kind === 'entity' && worded.includes(splitRef(selection.ref).kind)) ||
    (at !== null && partOf(place) === null);
  return { ...place, edition: toWords ? edition : null };
}
