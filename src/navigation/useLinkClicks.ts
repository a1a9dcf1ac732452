import { type MouseEvent, useCallback } from 'react';
import { placeAt, withoutBase } from './address.ts';
import type { Place } from './place.ts';
import { useGo, usePlaceNow } from './usePlace.ts';

/** Fragments that name a part of the page rather than a passage. On phones the part named is the one on screen. */
export const parts = ['story', 'ties', 'dates', 'cast'] as const;
export type Part = (typeof parts)[number];

export function partOf(place: Place | null): Part | null {
  return parts.find((part) => part === place?.at) ?? null;
}

/** The place that a link leads to, `null` for links that leave the story. */
export function placeOfLink(link: Element): Place | null {
  const url = new URL(link.getAttribute('href') ?? '', document.baseURI);
  const path = withoutBase(url.pathname, import.meta.env.BASE_URL);
  if (url.origin !== location.origin || path === null) return null;
  return placeAt(path + url.search + url.hash);
}

/**
 * One click handler for every link below it. Follows plain clicks without a page load and leaves the rest to the browser,
 * as it does all links that `onFollow`, which is told first, answers with false.
 */
export function useLinkClicks(onFollow: (link: Element, to: Place) => boolean) {
  const go = useGo();
  const placeNow = usePlaceNow();
  return useCallback(
    (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!link || !isPlain(event) || link.hasAttribute('target') || link.hasAttribute('download')) return;
      const to = placeOfLink(link);
      if (!to || !onFollow(link, to)) return;
      event.preventDefault();
      const part = partOf(placeNow());
      go(to.at === null && part !== 'story' ? { ...to, at: part } : to);
    },
    [go, placeNow, onFollow],
  );
}

function isPlain(event: MouseEvent): boolean {
  return !(
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  );
}
