import { type RefObject, useEffect, useState } from 'react';

export type Position = 'above' | 'inside' | 'below';

interface Positions {
  positions: ReadonlyMap<string, Position>;
  /** The passage on the reading line, a little above the middle of the window; `null` before the first. */
  reading: string | null;
}

/**
 * Where the passages stand against the window, less what covers it: the page's scroll-padding says how much that is.
 * `covered` tells that the cover may have changed (a dossier opened or closed).
 */
export function usePassagePositions(column: RefObject<HTMLElement | null>, covered: boolean): Positions {
  const [positions, setPositions] = useState<ReadonlyMap<string, Position>>(new Map());
  const [reading, setReading] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `covered` changes the scroll-padding that is read here
  useEffect(() => {
    const passages = column.current?.querySelectorAll('.passage') ?? [];
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
    const pixels = (length: string) => Number.parseFloat(length) || 0;
    const window = `-${pixels(scrollPaddingTop)}px 0px -${pixels(scrollPaddingBottom)}px 0px`;
    const inWindow = new IntersectionObserver(
      (entries) => setPositions((before) => new Map([...before, ...entries.map(positionOf)])),
      { rootMargin: window },
    );
    const onLine = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) setReading(target.id);
          else setReading((before) => (before === target.id ? null : before));
        }
      },
      { rootMargin: '-38% 0px -60% 0px' },
    );
    for (const passage of passages) {
      inWindow.observe(passage);
      onLine.observe(passage);
    }
    return () => {
      inWindow.disconnect();
      onLine.disconnect();
    };
  }, [column, covered]);
  return { positions, reading };
}

function positionOf({ target, isIntersecting, boundingClientRect, rootBounds }: IntersectionObserverEntry) {
  const outside = boundingClientRect.top < (rootBounds?.top ?? 0) ? 'above' : 'below';
  return [target.id, isIntersecting ? 'inside' : outside] as const;
}
