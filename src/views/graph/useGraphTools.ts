import { useLate } from '../parts/useLate.ts';

/**
 * Stands here, in the first script: imported from a later one, the build would have it wait for a stylesheet that is in the page
 * already, and what is later in the cascade would come before it.
 */
export const loadGestures = () => import('./pictureGesture.ts');

const loadTools = async () => (await import('./GraphTools.tsx')).GraphTools;

/** What works on the picture; `null` until it has come. */
export const useGraphTools = () => useLate(loadTools);
