import { type RefObject, useLayoutEffect, useRef } from 'react';
import { refOf, selectedRef } from '../../model/selection.ts';
import { usePlace } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { useShown } from '../parts/shown.ts';

/**
 * Keeps what is selected in view, or with nothing selected the date of the passage being read. It scrolls the box that the list
 * stands in, never the page, and only when another date or part of the page is asked for: a reader who scrolls is left alone.
 */
export function useRowInView(list: RefObject<HTMLElement | null>) {
  const { index } = useExplainer();
  const { glance, glowing } = useShown();
  const place = usePlace();
  const selected = place && selectedRef(place.selection);
  const read = glance ? undefined : index.story.events.find(({ id }) => glowing.has(refOf('event', id)));
  const row = selected ?? (read && refOf('event', read.id));
  const last = useRef('');
  useLayoutEffect(() => {
    const now = `${row} ${place?.at}`;
    if (!row || now === last.current) return;
    last.current = now;
    const shown = asked.flatMap((mark) => list.current?.querySelector(mark) ?? []);
    if (shown[0]) bringIntoBox(shown[0]);
  }, [row, place?.at, list]);
}

/** In the order in which they are looked for. */
const asked = ['[data-strength="lit"]', '[data-strength="linked"]', '[data-glow]'];

/** Into the middle of the nearest box that scrolls, unless it is in view there. */
function bringIntoBox(row: Element) {
  const box = boxAround(row);
  if (!box) return;
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(box);
  const frame = box.getBoundingClientRect();
  const top = frame.top + px(scrollPaddingTop) + px(getComputedStyle(row).scrollMarginTop);
  const bottom = frame.bottom - px(scrollPaddingBottom);
  const { top: y0, bottom: y1 } = row.getBoundingClientRect();
  if (y0 < top || y1 > bottom) box.scrollTop += (y0 + y1 - top - bottom) / 2;
}

function boxAround(row: Element): Element | null {
  let box = row.parentElement;
  while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
  return box;
}

/** `auto` is nothing. */
function px(length: string): number {
  return Number.parseFloat(length) || 0;
}
