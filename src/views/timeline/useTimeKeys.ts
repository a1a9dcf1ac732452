import { type RefObject, useCallback, useEffect } from 'react';
import { afterPaint } from '../parts/afterPaint.ts';
import { isUntold } from '../parts/isUntold.ts';
import { useOnceEmphasised } from '../parts/shown.ts';
import { stepIn } from './stepIn.ts';
import type { TimeZoom } from './useTimeGestures.ts';

/**
 * Makes the timeline one tab stop: the mark that had the focus last, or else what is selected, or the first. Arrows go from mark to mark in
 * order of time, Page keys further, Home and End to the ends; plus, minus and 0 zoom. `drawn` tells that other marks are drawn.
 */
export function useTimeKeys(picture: RefObject<SVGSVGElement | null>, drawn: unknown, zoom: TimeZoom) {
  const update = useCallback(() => {
    const svg = picture.current;
    if (svg) oneStop(svg, svg.contains(document.activeElement) ? document.activeElement : null);
  }, [picture]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it changes which marks there are to be seen
  useEffect(() => afterPaint(update), [update, drawn]);
  useOnceEmphasised(update);
  useEffect(() => {
    const inPicture = (target: EventTarget | null) =>
      target instanceof Element && picture.current?.contains(target)
        ? target.closest<SVGGElement>(marks)
        : null;
    const onFocus = ({ target }: FocusEvent) => {
      const mark = inPicture(target);
      if (mark && picture.current) oneStop(picture.current, mark);
    };
    const onKey = (event: KeyboardEvent) => {
      const mark = inPicture(event.target);
      if (!mark || !picture.current || event.altKey || event.ctrlKey || event.metaKey) return;
      if (answer(event.key, mark, picture.current, zoom)) event.preventDefault();
    };
    // Not on the picture itself: Chromium makes an SVG element that listens to focus a tab stop of its own.
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
    };
  }, [picture, zoom]);
}

const marks = 'a, [role="button"]';
const factors: Record<string, number> = { '+': 2, '=': 2, '-': 1 / 2 };

function answer(
  key: string,
  mark: SVGGElement,
  picture: SVGSVGElement,
  { zoomAt, putBack }: TimeZoom,
): boolean {
  if (key === '0') putBack();
  else if (factors[key]) zoomAt(factors[key] ?? 1, xOf(mark));
  else if ((key === 'Enter' || key === ' ') && mark.role === 'button')
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  else {
    const row = inTime([...picture.querySelectorAll<SVGGElement>(marks)].filter((one) => !isUntold(one)));
    const to = stepIn(key, row.indexOf(mark), row.length);
    if (to === null) return false;
    row[to]?.focus();
  }
  return true;
}

function oneStop(picture: SVGSVGElement, last: Element | null): void {
  const all = [...picture.querySelectorAll<SVGGElement>(marks)];
  const seen = all.filter((mark) => !isUntold(mark));
  const strong = (strength: string) =>
    inTime(seen.filter((mark) => mark.dataset['strength'] === strength))[0];
  const stop = seen.find((mark) => mark === last) ?? strong('lit') ?? strong('linked') ?? inTime(seen)[0];
  for (const mark of all) {
    const tabindex = mark === stop ? '0' : '-1';
    if (mark.getAttribute('tabindex') !== tabindex) mark.setAttribute('tabindex', tabindex);
  }
}

function xOf(mark: SVGGElement): number {
  return mark.transform.baseVal.consolidate()?.matrix.e ?? 0;
}

/** From left to right. */
function inTime(those: readonly SVGGElement[]): SVGGElement[] {
  return those
    .map((mark) => ({ mark, x: xOf(mark) }))
    .sort((a, b) => a.x - b.x)
    .map(({ mark }) => mark);
}
