import { late } from '../../navigation/late.ts';
import { useIdle } from '../parts/useIdle.ts';

/** Here for the reason that `loadSaving` gives. */
export const loadTimeGestures = () => late(() => import('./timeGesture.ts'));

const loadTools = async () => (await import('./TimelineTools.tsx')).TimelineTools;

/** What works on the timeline and is no part of its first view. */
export const useTimelineTools = () => useIdle(loadTools);
