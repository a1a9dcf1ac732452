import { PlaceLink } from '../navigation/PlaceLink.tsx';
import type { Place } from '../navigation/place.ts';
import { useSingleKeys } from '../views/parts/useSingleKeys.ts';

/** Opens the search over a place. The key is shown where there are keys, see the styles, and where it works. */
export function FindLink({ place }: { place: Place }) {
  const [work] = useSingleKeys();
  return (
    <PlaceLink
      className="find-link"
      to={{ ...place, find: '' }}
      aria-keyshortcuts={`${work ? '/ ' : ''}Control+K Meta+K`}
    >
      Find {work && <kbd aria-hidden="true">/</kbd>}
    </PlaceLink>
  );
}
