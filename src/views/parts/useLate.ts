import { useEffect, useState } from 'react';

/** What works on a part of the page and is no part of its first view; `null` until it has come, which is when the page is idle. */
export function useLate<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    const start = () => {
      // Where it cannot be had, the picture is there all the same.
      load().then(
        (come) => setPart(() => come),
        () => {},
      );
    };
    const { requestIdleCallback = setTimeout } = globalThis;
    requestIdleCallback(start);
  }, [load]);
  return part;
}

/** These stand here for the reason that is given in views/graph/useGraphTools.ts. */
export const loadSaveMenu = async () => (await import('./SaveMenu.tsx')).SaveMenu;
export const loadSaved = () => import('./saveFile.ts');
