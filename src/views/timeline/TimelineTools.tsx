import { type RefObject, useDeferredValue, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Gap } from '../../layout/timeFolds.ts';
import { layoutTimeline, type TimelineLayout } from '../../layout/timelineLayout.ts';
import type { TimeWindow } from '../../layout/timeScale.ts';
import { isoDay } from '../../model/isoDay.ts';
import { nothingFor } from '../../model/nothingFor.ts';
import { formatWhen } from '../../model/when.ts';
import { useChangeLens, useLens } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import type { LoadSaving } from '../parts/useSaving.ts';
import { CountMark } from './CountMark.tsx';
import { DatesInView } from './DatesInView.tsx';
import { DateTools } from './DateTools.tsx';
import { FoldMark } from './FoldMark.tsx';
import { farOf } from './farOf.ts';
import { StandingWords } from './StandingWords.tsx';
import type { TimelineExtras } from './TimelinePicture.tsx';
import { howToBrush, TimeStrip } from './TimeStrip.tsx';
import { useTimeGestures } from './useTimeGestures.ts';
import { useTimeKeys } from './useTimeKeys.ts';

export interface TimelineToolsProps {
  loadSaving: LoadSaving;
  picture: RefObject<SVGSVGElement | null>;
  onPhone: boolean;
  drawn: TimelineLayout;
  onDraw: (drawn: TimelineLayout) => void;
  onExtras: (extras: TimelineExtras) => void;
}

/** What works on the timeline: folds that open, closer views, a window in time, keys, and the dates as a list instead. */
export function TimelineTools(props: TimelineToolsProps) {
  const { picture, onPhone, drawn, onDraw, onExtras, loadSaving } = props;
  const { index, layouts } = useExplainer();
  const { events } = index.story;
  const built = layouts.timeline;
  const { opened, datesAsList, byStanding } = useLens();
  const change = useChangeLens();
  const asList = onPhone || datesAsList;
  const [view, setView] = useState<TimeWindow | null>(null);
  const [glanced, setGlanced] = useState<Gap | null>(null);
  // Where laying out is slow, a picture is left out rather than late.
  const seen = useDeferredValue(view);
  const layout = useMemo(() => {
    // All the years, folded, are there already.
    if (!seen && opened.length === 0) return built;
    const { width, fontSize } = built;
    return layoutTimeline(events, { width, fontSize, opened, window: seen ?? undefined, like: built });
  }, [events, built, opened, seen]);
  useLayoutEffect(() => onDraw(layout), [layout, onDraw]);
  const zoom = useTimeGestures({ picture, view, onView: setView, asList });
  const far = useMemo(() => farOf(events), [events]);
  const { framed } = zoom;
  const over = useMemo(
    () => (
      <>
        {layout.stretches.map(
          (stretch) =>
            stretch.gap && (
              <FoldMark key={stretch.gap.id} stretch={stretch} timeline={layout} onGlance={setGlanced} />
            ),
        )}
        {layout.counts?.map((count) => (
          <CountMark key={count.ids[0]} count={count} axisY={layout.axisY} onOpen={() => framed(count.ids)} />
        ))}
        {byStanding && <StandingWords timeline={layout} />}
      </>
    ),
    [layout, framed, byStanding],
  );
  useEffect(() => onExtras({ over, far }), [over, far, onExtras]);
  useTimeKeys(picture, drawn, zoom);
  const folds = layout.stretches.some(({ folded }) => folded);
  const unusual = !asList && (view || opened.length > 0);
  const putBack = () => {
    setView(null);
    if (opened.length > 0) change({ opened: [] });
  };
  return (
    <>
      <DatesInView picture={picture} drawn={drawn === layout} centre={view && zoom.centre} />
      <DateTools loadSaving={loadSaving} drawn={drawn}>
        {unusual && (
          <button type="button" onClick={putBack}>
            All the years
          </button>
        )}
        {!onPhone && (
          <button
            type="button"
            aria-pressed={datesAsList}
            onClick={() => change({ datesAsList: !datesAsList })}
          >
            As a list
          </button>
        )}
        {!asList && (
          <>
            <button type="button" aria-label="Fewer days" onClick={() => zoom.zoomBy(1 / 2)}>
              −
            </button>
            <button type="button" aria-label="Closer to the day" onClick={() => zoom.zoomBy(2)}>
              +
            </button>
          </>
        )}
      </DateTools>
      <TimeStrip
        view={asList ? null : view}
        gap={asList ? null : glanced}
        note={asList ? howToBrush : glanced ? saidOf(glanced) : folds ? howToOpen : ''}
      />
    </>
  );
}

const howToOpen = 'Long gaps are folded. Press one to open it.';

/** "19 years, nothing in this story: 28 July 1953 to 31 December 1972". */
function saidOf({ start, end, words }: Gap): string {
  const [first, last] = [start, end - 1].map((day) => formatWhen(isoDay(day)));
  return `${nothingFor(words)}: ${first} to ${last}`;
}
