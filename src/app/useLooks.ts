import { type FocusEvent, type PointerEvent, useMemo } from 'react';
import { selectedRef } from '../model/selection.ts';
import { placeOfLink } from '../navigation/useLinkClicks.ts';
import type { Showing } from './showing.ts';

/** Follows pointer and keyboard focus without changing the address. Touch does not hover: a tap selects. */
export function useLooks({ point }: Showing) {
  return useMemo(() => {
    const look = (target: EventTarget) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      const to = link && placeOfLink(link);
      point(to && to.at === null ? selectedRef(to.selection) : null);
    };
    return {
      onPointerOver: ({ pointerType, target }: PointerEvent) => pointerType !== 'touch' && look(target),
      onPointerLeave: () => point(null),
      onFocus: ({ target }: FocusEvent) => target.matches(':focus-visible') && look(target),
      onBlur: () => point(null),
    };
  }, [point]);
}
