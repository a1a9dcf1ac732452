import type { NewestEdition } from '../../model/edition.ts';
import type { Place } from '../../navigation/place.ts';

/** The edition that a link names, where its words may be others than those on the page; `null` otherwise. */
export function askedEdition(place: Place | null, newest: NewestEdition | null): string | null {
  const asked = place?.edition;
  return asked && newest && (asked !== newest.date || newest.edited) ? asked : null;
}
