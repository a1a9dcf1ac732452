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
    const passages = [...(column.current?.querySelectorAll('.passage') ?? [])];
    const inside = new Set<Element>();
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
    const pixels = (length: string) => Number.parseFloat(length) || 0;
    const window = `-${pixels(scrollPaddingTop)}px 0px -${pixels(scrollPaddingBottom)}px 0px`;
    const inWindow = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) inside.add(target);
          else inside.delete(target);
        }
        setPositions(positionsAround(passages, inside));
      },
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

/** By those inside: observers do not tell of passages that a jump goes past. Where only a heading is inside, by where each stands. */
function positionsAround(passages: readonly Element[], inside: ReadonlySet<Element>): Map<string, Position> {
  const first = passages.findIndex((passage) => inside.has(passage));
  const isAbove = (passage: Element, at: number) =>
    first < 0 ? passage.getBoundingClientRect().bottom < innerHeight / 2 : at < first;
  return new Map(
    passages.map((passage, at) => {
      if (inside.has(passage)) return [passage.id, 'inside'];
      return [passage.id, isAbove(passage, at) ? 'above' : 'below'];
    }),
  );
}
