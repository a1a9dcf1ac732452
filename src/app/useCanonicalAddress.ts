import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { addressOf, placeAt } from '../navigation/address.ts';
import type { Place } from '../navigation/place.ts';
import { useGo } from '../navigation/usePlace.ts';
import { useExplainer } from '../views/parts/explainer.ts';

/**
 * Cleans what is ill-formed, unknown or out of order out of the address, without a step in the history. It reads the
 * whole address itself, because in the render that hydrates the place knows only the path.
 */
export function useCanonicalAddress(inStory: boolean) {
  const { index } = useExplainer();
  const { pathname, search, hash } = useLocation();
  const go = useGo();
  useEffect(() => {
    const address = pathname + search + hash;
    const place = inStory ? placeAt(address) : null;
    if (!place) return;
    const known = withKnownEnds(place, (id) => index.find('actor', id) !== undefined);
    if (addressOf(known) !== address) go(known, { replace: true });
  }, [inStory, index, pathname, search, hash, go]);
}

function withKnownEnds(place: Place, isActor: (id: string) => boolean): Place {
  const { selection } = place;
  if (selection.kind !== 'connection') return place;
  const known = (id: string | null) => (id !== null && isActor(id) ? id : null);
  return { ...place, selection: { ...selection, from: known(selection.from), to: known(selection.to) } };
}
