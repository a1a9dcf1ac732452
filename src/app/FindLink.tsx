import { PlaceLink } from '../navigation/PlaceLink.tsx';
import type { Place } from '../navigation/place.ts';

/** Opens the search over a place. The key is shown where there are keys; see the styles. */
export function FindLink({ place }: { place: Place }) {
  return (
    <PlaceLink className="find-link" to={{ ...place, find: '' }} aria-keyshortcuts="/ Control+K Meta+K">
      Find <kbd aria-hidden="true">/</kbd>
    </PlaceLink>
  );
}
