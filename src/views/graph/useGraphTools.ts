import { late } from '../../navigation/late.ts';
import { useIdle } from '../parts/useIdle.ts';

/** Here for the reason that `loadSaving` gives. */
export const loadGestures = () => late(() => import('./pictureGesture.ts'));
export const loadPainting = () => late(() => import('./CanvasPicture.tsx'));

const loadTools = async () => (await import('./GraphTools.tsx')).GraphTools;

/** What works on the picture and is no part of its first view. */
export const useGraphTools = () => useIdle(loadTools);
