import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'react-router';
import { noLens } from '../model/selection.ts';
import { placeAt } from './address.ts';
import { LensContext, PlaceContext, useHydrated } from './usePlace.ts';

/**
 * Reads the place from the router's location. The first render in the browser knows only the path, as the prerendered
 * page did; query and fragment follow at once after hydration. The place keeps its identity while its address does.
 */
export function PlaceProvider({ children }: { children: ReactNode }) {
  const { pathname, search, hash } = useLocation();
  const hydrated = useHydrated();
  const address = hydrated ? pathname + search + hash : pathname;
  const place = useMemo(() => placeAt(address), [address]);
  return (
    <PlaceContext value={place}>
      <LensContext value={place?.lens ?? noLens}>{children}</LensContext>
    </PlaceContext>
  );
}
