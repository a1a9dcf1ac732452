import { hrefOf } from './address.ts';
import type { Place } from './place.ts';
import { useLens } from './usePlace.ts';

/**
 * Where a link to a place leads, seen through the reader's lens. For those who draw many links: each `PlaceLink` asks for the lens
 * by itself.
 */
export function useHref(): (to: Place) => string {
  const lens = useLens();
  return (to) => hrefOf({ ...to, lens }, import.meta.env.BASE_URL);
}
