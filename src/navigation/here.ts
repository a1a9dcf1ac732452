import type { Location, NavigateFunction, NavigationType } from 'react-router';
import { type Lens, noLens } from '../model/selection.ts';
import { addressOf, placeAt } from './address.ts';
import { type Current, currentOf } from './current.ts';
import { home, type Place, placeAsBuilt } from './place.ts';

/** Where the reader is, and how they came there. */
export interface Arrival {
  /** The same as long as the address is; `null` where that is none of the story's. */
  place: Place | null;
  /** As asked for, below the base that the site is served from; whole, as built too. */
  address: string;
  /** The router's: another one for every arrival, at the same address too. */
  key: string;
  type: `${NavigationType}`;
}

/** Where the reader is, and the ways to go elsewhere. The router moves it; see Arrivals.tsx. */
export interface Here {
  arrival: Current<Arrival>;
  /** Apart from the rest, because every link on the page asks for it. */
  lens: Current<Lens>;
  /** Where the reader is when it is called. */
  placeNow: () => Place | null;
  arrive: (location: Location, type: `${NavigationType}`, navigate: NavigateFunction) => void;
  /** Goes to a place at once; pushes history unless only the lens moves or `replace` is given. */
  go: (to: Place, options?: { replace?: boolean }) => void;
  /** Stays at the place, and sees it through another lens. */
  changeLens: (change: Partial<Lens>) => void;
}

/** Pages are built without what query and fragment say of a place; so is what hydrates them. */
export function hereAt(first: string): Here {
  const place = placeAt(first);
  const now: Arrival = { place, address: first, key: '', type: 'POP' };
  const arrival = currentOf({ ...now, place: place && placeAsBuilt(place) }, now);
  const lens = currentOf(noLens, place?.lens);
  const placeNow = () => arrival.now().place;
  let navigate: NavigateFunction | null = null;
  const go: Here['go'] = (to, { replace = false } = {}) => {
    const from = placeNow();
    const same = from !== null && withoutLens(from) === withoutLens(to);
    navigate?.(addressOf(to), { replace: replace || same });
  };
  return {
    arrival,
    lens,
    placeNow,
    arrive({ pathname, search, hash, key }, type, by) {
      navigate = by;
      const address = pathname + search + hash;
      const same = address === arrival.now().address;
      const place = same ? placeNow() : placeAt(address);
      lens.set(place?.lens ?? noLens);
      arrival.set({ place, address, key, type });
    },
    go,
    changeLens(change) {
      const from = placeNow() ?? home;
      go({ ...from, lens: { ...from.lens, ...change } });
    },
  };
}

function withoutLens(place: Place): string {
  return addressOf({ ...place, lens: noLens });
}
