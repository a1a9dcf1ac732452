import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { addressOf, placeAt } from '../navigation/address.ts';
import { useGo } from '../navigation/usePlace.ts';

/**
 * Cleans what is ill-formed or out of order out of the address, without a step in the history. It reads the
 * whole address itself, because in the render that hydrates the place knows only the path.
 */
export function useCanonicalAddress(inStory: boolean) {
  const { pathname, search, hash } = useLocation();
  const go = useGo();
  useEffect(() => {
    const address = pathname + search + hash;
    const place = inStory ? placeAt(address) : null;
    if (!place) return;
    if (addressOf(place) !== address) go(place, { replace: true });
  }, [inStory, pathname, search, hash, go]);
}
