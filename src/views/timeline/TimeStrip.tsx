import { useEffect, useMemo, useRef, useState } from 'react';
import { timelineStrip } from '../../layout/timelineStrip.ts';
import type { TimeWindow } from '../../layout/timeScale.ts';
import { useExplainer } from '../parts/explainer.ts';
import { whenNeeded } from '../parts/whenNeeded.ts';
import { useLensWindow } from './useLensWindow.ts';
import { loadTimeGestures } from './useTimelineTools.ts';

const width = 480;
const height = 24;

/** All the days at true scale: what the timeline shows of them now, and the window in time, which is drawn on it by pointer or finger. */
export function TimeStrip({ view }: { view: TimeWindow | null }) {
  const { index } = useExplainer();
  const svg = useRef<SVGSVGElement>(null);
  const { window, keep } = useLensWindow();
  const [drawing, setDrawing] = useState<TimeWindow | null>(null);
  const strip = useMemo(
    () => timelineStrip(index.story.events, { width: width - 80, window: view ?? undefined }),
    [index, view],
  );
  const latest = useRef({ strip, keep });
  latest.current = { strip, keep };
  useEffect(() => {
    const node = svg.current;
    if (!node) return;
    let gesture: { destroy(): void } | null = null;
    const load = async () => {
      const { stripGesture } = await loadTimeGestures();
      if (!node.isConnected) return;
      const dayAt = (x: number) => latest.current.strip?.invert(x - 40) ?? 0;
      gesture = stripGesture(node, (from, to, done) => {
        const [start, end] = [dayAt(Math.min(from, to)), dayAt(Math.max(from, to))];
        setDrawing(done ? null : { start, end });
        if (done) latest.current.keep(start, end);
      });
    };
    const forget = whenNeeded(node, load, { wheel: false });
    return () => {
      forget();
      gesture?.destroy();
    };
  }, []);
  if (!strip) return null;
  const { marks, shown, years, x } = strip;
  const band = drawing ?? window;
  return (
    <svg ref={svg} className="strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect className="ground" x="40" width={strip.width} height={height} />
      {view && <rect className="shown" x={40 + shown.x0} width={shown.x1 - shown.x0} y="4" height="16" />}
      {band && (
        <rect
          className="band"
          x={40 + x(band.start)}
          width={Math.max(4, x(band.end) - x(band.start))}
          y="2"
          height="20"
        />
      )}
      {marks.map(({ x0, x1 }) => (
        <path key={x0} d={`M${40 + x0} 7V17H${40 + x1}V7Z`} />
      ))}
      <text x="34" y="16" textAnchor="end">
        {years[0]}
      </text>
      <text x={width - 34} y="16">
        {years[1]}
      </text>
    </svg>
  );
}
