import { type ComponentType, useEffect, useState } from 'react';
import { late } from '../navigation/late.ts';
import { PlaceLink } from '../navigation/PlaceLink.tsx';
import { home, type Place } from '../navigation/place.ts';
import { useGo } from '../navigation/usePlace.ts';
import { isFindKey } from '../views/parts/isFindKey.ts';

interface FinderProps {
  place: Place | null;
}

/**
 * The search over a place: opened by its address, and by keys. It is fetched when it is first opened; where it cannot be
 * had, that is said, and the page goes on.
 */
export function Finder({ place }: FinderProps) {
  const [View, setView] = useState<ComponentType<{ place: Place }> | null>(null);
  const [failed, setFailed] = useState(false);
  const open = place !== null && place.find !== null;
  useFindKeys(place);
  const wanted = open && !View && !failed;
  useEffect(() => {
    if (!wanted) return;
    late(() => import('../views/find/FindView.tsx')).then(
      ({ FindView }) => setView(() => FindView),
      () => setFailed(true),
    );
  }, [wanted]);
  if (!open) return null;
  if (View) return <View place={place} />;
  return (
    <p role="status" className="find-notice">
      {failed ? 'Search could not be loaded. ' : 'Loading search…'}
      {failed && (
        <>
          <button type="button" onClick={() => setFailed(false)}>
            Try again
          </button>{' '}
          <PlaceLink to={{ ...place, find: null }}>Go on without</PlaceLink>
        </>
      )}
    </p>
  );
}

function useFindKeys(place: Place | null) {
  const go = useGo();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isFindKey(event)) return;
      event.preventDefault();
      if (place?.find == null) go({ ...(place ?? home), find: '' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [go, place]);
}
