import { createContext, useContext, useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Lens } from '../model/selection.ts';
import { useCurrent } from './current.ts';
import { type Arrival, type Here, hereAt } from './here.ts';
import type { Place } from './place.ts';

/** Nowhere in the story, as side pages are. */
export const HereContext = createContext(hereAt('/404.html'));

/** A part of where the reader is and how they came there; see `useCurrent`. */
export function useArrival<Part>(part: (arrival: Arrival) => Part): Part {
  return useCurrent(useContext(HereContext).arrival, part);
}

/** Calls at every arrival, before anything is drawn for it. */
export function useOnArrival(call: () => void): void {
  const { arrival } = useContext(HereContext);
  const latest = useEffectEvent(call);
  useLayoutEffect(() => arrival.subscribe(() => latest()), [arrival]);
}

/**
 * Where the reader is, `null` where that is none of the story's. In the render that hydrates, however late its part of the page comes to
 * it, the place is as the page was built for: React does not mend attributes that differ then.
 */
export function usePlace(): Place | null {
  return useArrival(placeIn);
}

/** Empty in the render that hydrates, as it was when the page was built, however late that render comes. */
export function useLens(): Lens {
  return useCurrent(useContext(HereContext).lens, itself);
}

/** Goes to a place at once, the same function for ever; see Here. */
export function useGo(): Here['go'] {
  return useContext(HereContext).go;
}

/** Sees the place that the reader is at through another lens; the same function for ever. */
export function useChangeLens(): Here['changeLens'] {
  return useContext(HereContext).changeLens;
}

/** Where the reader is when it is called, for what answers to them: nothing is drawn anew for it. */
export function usePlaceNow(): Here['placeNow'] {
  return useContext(HereContext).placeNow;
}

const placeIn = ({ place }: Arrival) => place;
const itself = (lens: Lens) => lens;

/** False on the server and in the render that hydrates, true ever after. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}

const subscribeToNothing = () => () => {};
