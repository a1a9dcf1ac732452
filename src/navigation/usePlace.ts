import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { type Lens, noLens } from '../model/selection.ts';
import { addressOf } from './address.ts';
import { type Place, placeAsBuilt } from './place.ts';

/** `null` where the address is none of the story's. */
export const PlaceContext = createContext<Place | null>(null);
export const LensContext = createContext<Lens>(noLens);

/**
 * Where the reader is. In the render that hydrates, however late its part of the page comes to it, the place is as the
 * page was built for: React does not mend attributes that differ then.
 */
export function usePlace(): Place | null {
  const place = useContext(PlaceContext);
  const built = useMemo(() => place && placeAsBuilt(place), [place]);
  return useHydrated() ? place : built;
}

/** Empty in the render that hydrates, as it was when the page was built, however late that render comes. */
export function useLens(): Lens {
  const lens = useContext(LensContext);
  return useHydrated() ? lens : noLens;
}

/** Goes to a place at once; pushes history unless only the lens moves or `replace` is given. */
export function useGo(): (place: Place, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  const place = usePlace();
  return useCallback(
    (next, { replace = false } = {}) => {
      const same = place !== null && withoutLens(place) === withoutLens(next);
      navigate(addressOf(next), { replace: replace || same });
    },
    [navigate, place],
  );
}

function withoutLens(place: Place): string {
  return addressOf({ ...place, lens: noLens });
}

/** False on the server and in the render that hydrates, true ever after. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}

const subscribeToNothing = () => () => {};
