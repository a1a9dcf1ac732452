import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { dossierOf, summaryOf } from '../model/dossier.ts';
import type { StoryIndex } from '../model/indexStory.ts';
import { nothing, type Selection, selectedRef } from '../model/selection.ts';
import { addressOf } from '../navigation/address.ts';
import { currentOf } from '../navigation/current.ts';
import { home, onFrom, type Place } from '../navigation/place.ts';
import { partOf, useLinkClicks } from '../navigation/useLinkClicks.ts';
import { useArrival, useGo, useOnArrival } from '../navigation/usePlace.ts';
import { type Asked, useExplainer } from '../views/parts/explainer.ts';
import { restsOnGrounds } from './restsOnGrounds.ts';

/** Where the reader stood when something was opened. */
interface Departure {
  link: Element;
  href: string | null;
  /** Window scroll, px. */
  scroll: number;
}

/**
 * What happens when the reader arrives at another place: focus, the one line that is announced, and scroll, which moves
 * only when a passage was asked for or the sheet would cover the mention that opened it. Closing goes back to the mention.
 */
export function useArrivals(place: Place | null) {
  const { index, complete } = useExplainer();
  const navigation = useArrival(({ type }) => type);
  const go = useGo();
  const departure = useRef<Departure | null>(null);
  /** Window scroll after the last jump; a reader who is still there has not scrolled since. */
  const landed = useRef<number | null>(null);
  const before = useRef(place);
  /** The router's key of the last arrival: asking again for the same passage leads to it again. */
  const key = useArrival((arrival) => arrival.key);
  const lastKey = useRef(key);
  const [announcement, setAnnouncement] = useState('');
  const [asked] = useState(() => currentOf<Asked | null>(null));
  const asking = useRef<Asked | null>(null);

  const onJump = useCallback((passage: string) => {
    jumpTo(passage);
    landed.current = scrollY;
  }, []);

  const onClick = useLinkClicks(
    useCallback(
      (link: Element, to: Place) => {
        if (!complete && restsOnGrounds(to)) return false;
        asking.current = askedBy(link, to);
        if (before.current?.selection.kind === 'nothing') {
          departure.current = { link, href: link.getAttribute('href'), scroll: scrollY };
          landed.current = null;
        }
        return true;
      },
      [complete],
    ),
  );

  // With the arrival, so that what is open is drawn once for both.
  useOnArrival(() => asked.set(asking.current));

  useLayoutEffect(() => {
    const from = before.current;
    const again = lastKey.current !== key;
    before.current = place;
    lastKey.current = key;
    if (!from || !place || (from === place && !again)) return;
    const moved = pathOf(from.selection) !== pathOf(place.selection);
    if (moved) setAnnouncement(announcementOf(index, place));
    if (moved && place.selection.kind === 'nothing') {
      returnTo(departure.current, navigation !== 'POP' && landed.current === scrollY);
    } else if (moved) {
      focusOn('dossier-heading');
      scrollDossierToTop();
      if (uncover(departure.current?.link)) landed.current = scrollY;
      bringIntoPart(place);
    }
    if (place.at === null || navigation === 'POP') return;
    const part = partOf(place);
    if (part === null) onJump(place.at);
    else if (part !== from.at) focusOn(part);
  }, [index, place, key, navigation, onJump]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const here = before.current;
      if (here && here.selection.kind !== 'nothing')
        go(onFrom(here, { selection: nothing, at: partOf(here) }));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [go]);

  return { onClick, onJump, announcement, asked };
}

function askedBy(link: Element, { selection }: Place): Asked | null {
  const ref = selectedRef(selection);
  const passage = link.closest('.passage')?.id;
  return ref && passage ? { ref, passage } : null;
}

function announcementOf(index: StoryIndex, place: Place): string {
  const ref = selectedRef(place.selection);
  const dossier = ref && dossierOf(index, ref);
  return dossier ? summaryOf(dossier) : '';
}

function pathOf(selection: Selection): string {
  return addressOf({ ...home, selection });
}

function jumpTo(id: string) {
  document.getElementById(id)?.scrollIntoView({ block: 'center' });
  focusOn(id);
}

/** Headings, parts and passages take focus when the reader is led to them, and only then. */
function focusOn(id: string) {
  const target = document.getElementById(id);
  if (!target) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

function scrollDossierToTop() {
  document.getElementById('dossier')?.scrollTo(0, 0);
}

/** Scrolls by just as much as a sheet over the story would hide of the mention that opened it; says whether it did. */
function uncover(link: Element | undefined): boolean {
  const sheet = document.getElementById('dossier');
  if (!sheet || !link?.closest('#story') || getComputedStyle(sheet).position !== 'fixed') return false;
  const mention = link.getBoundingClientRect();
  const cover = sheet.getBoundingClientRect();
  const beside = mention.right <= cover.left || mention.left >= cover.right;
  const hidden = mention.bottom + 24 - cover.top;
  if (beside || hidden <= 0) return false;
  scrollBy(0, hidden);
  return true;
}

/** On a phone, where a part lies over the story, what is selected in it must not end up under the sheet. */
function bringIntoPart(place: Place) {
  const part = document.getElementById(partOf(place) ?? '');
  if (!part || getComputedStyle(part).position !== 'fixed') return;
  part.querySelector('[data-strength="lit"]')?.scrollIntoView({ block: 'nearest' });
}

/** Focus goes back to what was opened; scroll too where it was we who moved the reader away. */
function returnTo(departure: Departure | null, restoreScroll: boolean) {
  if (!departure) return;
  if (restoreScroll) scrollTo(0, departure.scroll);
  const link = departure.link.isConnected
    ? departure.link
    : document.querySelector(`a[href="${CSS.escape(departure.href ?? '')}"]`);
  const focusable = link instanceof HTMLElement || link instanceof SVGElement ? link : null;
  focusable?.focus({ preventScroll: true });
}
