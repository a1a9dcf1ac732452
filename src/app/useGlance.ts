import { type FocusEvent, type PointerEvent, useMemo, useState } from 'react';
import { selectedRef } from '../model/selection.ts';
import type { Ref } from '../model/story.ts';
import type { Place } from '../navigation/place.ts';
import { placeOfLink } from '../navigation/useLinkClicks.ts';

export interface Glance {
  /** What is under the pointer or the keyboard's focus. */
  pointed: Ref | null;
  /** The passage on the reading line. */
  reading: Ref | null;
}

/** Follows pointer, keyboard focus and reading without changing the address. Touch does not hover: a tap selects. */
export function useGlance(place: Place | null) {
  const [pointed, setPointed] = useState<Ref | null>(null);
  const [reading, setReading] = useState<Ref | null>(null);
  const onLook = useMemo(() => {
    const look = (target: EventTarget) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      const to = link && placeOfLink(link);
      setPointed(to && to.at === null ? selectedRef(to.selection) : null);
    };
    return {
      onPointerOver: ({ pointerType, target }: PointerEvent) => pointerType !== 'touch' && look(target),
      onPointerLeave: () => setPointed(null),
      onFocus: ({ target }: FocusEvent) => target.matches(':focus-visible') && look(target),
      onBlur: () => setPointed(null),
    };
  }, []);
  const selected = place && selectedRef(place.selection);
  const glance = useMemo(
    () => ({ pointed: pointed === selected ? null : pointed, reading }),
    [pointed, selected, reading],
  );
  return { glance, setReading, onLook };
}
