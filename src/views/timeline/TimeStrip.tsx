import { memo, useMemo } from 'react';
import type { Gap } from '../../layout/timeFolds.ts';
import { inOrder } from '../../layout/timelineRows.ts';
import { timelineStrip } from '../../layout/timelineStrip.ts';
import type { TimeWindow } from '../../layout/timeScale.ts';
import { isoDay } from '../../model/isoDay.ts';
import { formatWhen } from '../../model/when.ts';
import { useExplainer } from '../parts/explainer.ts';
import { useBrush } from './useBrush.ts';
import { useLensWindow } from './useLensWindow.ts';
import { WindowEnd } from './WindowEnd.tsx';

const width = 400;
const height = 20;

export const howToBrush = 'True to scale. Draw along it to keep a span in view.';

interface TimeStripProps {
  /** What the timeline shows of all the days; `null` where that is all of them. */
  view?: TimeWindow | null;
  /** The gap that is looked at. */
  gap?: Gap | null;
  /** One line of words that goes with the picture; while a span is drawn, its days stand in its place. */
  note: string;
}

/** All the days at true scale, with the window in time: drawn along it by pointer or finger, its ends moved by keys. */
export const TimeStrip = memo(function TimeStrip({ view = null, gap = null, note }: TimeStripProps) {
  const { events } = useExplainer().index.story;
  const { window, keep } = useLensWindow();
  const strip = useMemo(() => timelineStrip(events, { width, window: view ?? undefined }), [events, view]);
  const order = useMemo(() => inOrder(events), [events]);
  const { drawing, ...brush } = useBrush(strip, window, keep);
  if (!strip) return null;
  const { marks, shown, years, x, first, last } = strip;
  const band = drawing ?? window;
  const start = Math.max(first, band?.start ?? first);
  const end = Math.min(last, band ? Math.ceil(band.end) - 1 : last);
  const starts = sorted(order.map((one) => one.start)).filter((day) => day <= end);
  const ends = sorted(order.map((one) => one.end)).filter((day) => day >= start);
  return (
    <div className="strip">
      <div className="line-of-days">
        <span aria-hidden="true">{years[0]}</span>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not stand in line */}
        <div className="track" role="group" aria-label="Window in time" {...brush}>
          <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
            {view && <rect className="shown" x={shown.x0} width={shown.x1 - shown.x0} y="2" height="16" />}
            {gap && (
              <rect className="gap" x={x(gap.start)} width={x(gap.end) - x(gap.start)} height={height} />
            )}
            {band && (
              <rect
                className="band"
                x={x(start)}
                width={Math.max(3, x(end + 1) - x(start))}
                height={height}
              />
            )}
            {marks.map(({ x0, x1 }) => (
              <path key={x0} d={`M${x0} 5V15H${x1}V5Z`} />
            ))}
          </svg>
          <WindowEnd
            name="First day in view"
            day={start}
            days={starts}
            at={x(start) / width}
            onMove={(day) => keep(day, window && end)}
          />
          <WindowEnd
            name="Last day in view"
            day={end}
            days={ends}
            at={x(end + 1) / width}
            onMove={(day) => keep(window && start, day)}
          />
        </div>
        <span aria-hidden="true">{years[1]}</span>
      </div>
      <p className="note">{drawing ? `${inWords(start)} to ${inWords(end)}` : note}</p>
    </div>
  );
});

function inWords(day: number): string {
  return formatWhen(isoDay(day));
}

/** In order, each once. */
function sorted(days: readonly number[]): number[] {
  return [...new Set(days)].sort((one, other) => one - other);
}
