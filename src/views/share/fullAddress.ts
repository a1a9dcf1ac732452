import { hrefOf } from '../../navigation/address.ts';
import type { Place } from '../../navigation/place.ts';

/** A place's address as it is passed on, host and all. */
export function fullAddress(place: Place): string {
  return new URL(hrefOf(place, import.meta.env.BASE_URL), location.href).href;
}
