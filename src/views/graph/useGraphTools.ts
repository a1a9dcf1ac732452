import { useEffect, useState } from 'react';

type Tools = typeof import('./GraphTools.tsx').GraphTools;

/**
 * These stand here, in the first script: imported from a later one, the build would have it wait for a stylesheet that is in the page
 * already, and what is later in the cascade would come before it.
 */
export const loadGestures = () => import('./pictureGesture.ts');
export const loadSaving = () => import('../parts/saveFile.ts');

const loadTools = async () => (await import('./GraphTools.tsx')).GraphTools;

/** What works on the picture and is no part of its first view; `null` until it has come, which is when the page is idle. */
export function useGraphTools(): Tools | null {
  const [tools, setTools] = useState<Tools | null>(null);
  useEffect(() => {
    const load = () => {
      // Where it cannot be had, the picture is there all the same.
      loadTools().then(
        (come) => setTools(() => come),
        () => {},
      );
    };
    const { requestIdleCallback = setTimeout } = globalThis;
    requestIdleCallback(load);
  }, []);
  return tools;
}
