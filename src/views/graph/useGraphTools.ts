import { useIdle } from '../parts/useIdle.ts';

/** Here for the reason that `loadSaving` gives. */
export const loadGestures = () => import('./pictureGesture.ts');
export const loadPainting = () => import('./CanvasPicture.tsx');

const loadTools = async () => (await import('./GraphTools.tsx')).GraphTools;

/** What works on the picture and is no part of its first view. */
export const useGraphTools = () => useIdle(loadTools);
