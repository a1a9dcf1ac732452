import { useEffect } from 'react';
import { addressOf, placeAt } from '../navigation/address.ts';
import { useArrival, useGo } from '../navigation/usePlace.ts';

/** Cleans what is ill-formed or out of order out of the address, without a step in the history. */
export function useCanonicalAddress(inStory: boolean) {
  const address = useArrival((arrival) => arrival.address);
  const go = useGo();
  useEffect(() => {
    const place = inStory ? placeAt(address) : null;
    if (place && addressOf(place) !== address) go(place, { replace: true });
  }, [inStory, address, go]);
}
