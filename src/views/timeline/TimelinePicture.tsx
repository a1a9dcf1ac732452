import type { ReactNode, Ref as RefTo } from 'react';
import type { TimelineLayout } from '../../layout/timelineLayout.ts';
import { useLens } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { EventMark } from './EventMark.tsx';
import { TimelineAxis } from './TimelineAxis.tsx';

interface TimelinePictureProps {
  ref: RefTo<SVGSVGElement> | null;
  timeline: TimelineLayout;
  extras: TimelineExtras | null;
}

/** What comes with the timeline's tools. */
export interface TimelineExtras {
  /** Drawn over the axis, under the marks. */
  over: ReactNode;
  /** For each event by id: its date, and how far it is from the one before. */
  far: ReadonlyMap<string, string>;
}

/** The folded axis with a mark for each date. However it is laid out, its axis stays at its height on the page. */
export function TimelinePicture({ ref, timeline, extras }: TimelinePictureProps) {
  const { index, layouts } = useExplainer();
  const built = layouts.timeline;
  const { byStanding } = useLens();
  const { width, axisY, marks } = timeline;
  const above = Math.max(axisY, built.axisY) - axisY;
  const height = Math.max(built.height, above + timeline.height);
  const wider = width / built.width;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the section's heading names the picture; its marks are links with names
    <svg
      ref={ref}
      className="picture dates"
      viewBox={`0 ${-above} ${width} ${height}`}
      style={wider > 1 ? { width: `${100 * wider}%` } : undefined}
    >
      <TimelineAxis timeline={timeline} />
      {extras?.over}
      {marks.map((mark) => (
        <EventMark
          key={mark.id}
          mark={mark}
          far={extras?.far.get(mark.id)}
          axisY={axisY}
          standing={byStanding ? index.find('event', mark.id)?.standing : undefined}
        />
      ))}
    </svg>
  );
}
