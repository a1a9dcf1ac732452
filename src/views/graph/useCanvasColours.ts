import { type RefObject, useEffect, useState } from 'react';
import { type CanvasColours, readColours, schemeQueries } from './canvasColours.ts';

/** The styles' colours for an element; read again when the scheme changes, colours are forced or the page is printed. */
export function useCanvasColours(element: RefObject<Element | null>): CanvasColours | null {
  const [colours, setColours] = useState<CanvasColours | null>(null);
  useEffect(() => {
    const read = () => {
      if (element.current) setColours(readColours(element.current));
    };
    read();
    // Names are drawn in the page's own type, which may come late.
    document.fonts.addEventListener('loadingdone', read);
    const queries = schemeQueries.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', read);
    return () => {
      document.fonts.removeEventListener('loadingdone', read);
      for (const query of queries) query.removeEventListener('change', read);
    };
  }, [element]);
  return colours;
}
