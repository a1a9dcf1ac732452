import { type RefObject, useEffect, useState } from 'react';
import { partitionPoint } from './partitionPoint.ts';

export interface PassagesInWindow {
  /** The first passage that is not above the window, and the first that is below it, by their places in the story. */
  first: number;
  below: number;
  /** The id of the passage on the reading line, a little above the middle of the window; `null` where there is none. */
  reading: string | null;
}

/** Until it has been looked. */
const unknown: PassagesInWindow = { first: 0, below: Number.POSITIVE_INFINITY, reading: null };

/** The reading line, from and to, as parts of the window's height. */
const line = { from: 0.38, to: 0.4 };

/**
 * Which passages stand in the window, less what covers it: the page's scroll-padding says how much that is. `covered` tells that the
 * cover may have changed (a dossier opened or closed). They are looked for by halves: an observer of each would cost every frame in
 * which anything on the page is laid out.
 */
export function usePassagesInWindow(
  column: RefObject<HTMLElement | null>,
  covered: boolean,
): PassagesInWindow {
  const [found, setFound] = useState(unknown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `covered` changes the scroll-padding that is read here
  useEffect(() => {
    const article = column.current;
    if (!article) return;
    const passages = article.getElementsByClassName('passage');
    const look = () => {
      const next = passagesIn(passages);
      setFound((before) => (isSame(before, next) ? before : next));
    };
    const resized = new ResizeObserver(look);
    // Whatever grows above the story makes the document longer.
    for (const element of [article, document.documentElement]) resized.observe(element);
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      resized.disconnect();
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [column, covered]);
  return found;
}

function passagesIn(passages: HTMLCollectionOf<Element>): PassagesInWindow {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const px = (length: string) => Number.parseFloat(length) || 0;
  const boxOf = (at: number) => passages[at]?.getBoundingClientRect() ?? new DOMRect();
  const endsBelow = (y: number) => partitionPoint(passages.length, (at) => boxOf(at).bottom > y);
  const startsBelow = (y: number) => partitionPoint(passages.length, (at) => boxOf(at).top >= y);
  const read = endsBelow(line.from * innerHeight);
  return {
    first: endsBelow(px(scrollPaddingTop)),
    below: startsBelow(innerHeight - px(scrollPaddingBottom)),
    reading: read < startsBelow(line.to * innerHeight) ? (passages[read]?.id ?? null) : null,
  };
}

function isSame(one: PassagesInWindow, other: PassagesInWindow): boolean {
  return one.first === other.first && one.below === other.below && one.reading === other.reading;
}
