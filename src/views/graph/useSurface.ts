import { type RefObject, useEffect, useState } from 'react';

/** The size of an element in CSS px, and how many of the screen's px make one; all 0 until it is known. */
export interface Surface {
  width: number;
  height: number;
  ratio: number;
}

/** Follows an element's size and the screen's resolution. */
export function useSurface(element: RefObject<Element | null>): Surface {
  const [surface, setSurface] = useState<Surface>({ width: 0, height: 0, ratio: 0 });
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = current;
      const ratio = devicePixelRatio;
      setSurface((before) =>
        before.width === width && before.height === height && before.ratio === ratio
          ? before
          : { width, height, ratio },
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    // A window that moves to another screen keeps its size.
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [element]);
  return surface;
}
