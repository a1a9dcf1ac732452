import { useLayoutEffect } from 'react';
import { useExplainer } from '../parts/explainer.ts';
import { DateTools } from './DateTools.tsx';
import type { TimelineToolsProps } from './TimelineTools.tsx';
import { howToBrush, TimeStrip } from './TimeStrip.tsx';

/** What works on the dates where they are a list. */
export function ListTools({ loadSaving, onDraw }: TimelineToolsProps) {
  const { timeline } = useExplainer().layouts;
  // A page that was wider may have drawn another.
  useLayoutEffect(() => onDraw(timeline), [timeline, onDraw]);
  return (
    <>
      <DateTools loadSaving={loadSaving} drawn={timeline} />
      <TimeStrip note={howToBrush} />
    </>
  );
}
