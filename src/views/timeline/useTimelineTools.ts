import type { ComponentType } from 'react';
import { late } from '../../navigation/late.ts';
import { useLens } from '../../navigation/usePlace.ts';
import { useIdle } from '../parts/useIdle.ts';
import { useMedia } from '../parts/useMedia.ts';
import type { TimelineToolsProps } from './TimelineTools.tsx';

type Tools = ComponentType<TimelineToolsProps>;

/** Here for the reason that `loadSaving` gives. */
export const loadTimeGestures = () => late(() => import('./timeGesture.ts'));

const loadListTools = async (): Promise<Tools> => (await import('./ListTools.tsx')).ListTools;
const loadTools = async (): Promise<Tools> => (await import('./TimelineTools.tsx')).TimelineTools;

/** What works on the dates and is no part of their first view. What lays out pictures comes only where one is shown, or unfolded. */
export function useTimelineTools(): Tools | null {
  const onPhone = useMedia('phone');
  const { opened } = useLens();
  return useIdle(onPhone && opened.length === 0 ? loadListTools : loadTools);
}
