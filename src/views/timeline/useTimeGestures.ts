import {
  type Dispatch,
  type RefObject,
  type SetStateAction,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { timelineScale } from '../../layout/timelineLayout.ts';
import { inOrder } from '../../layout/timelineRows.ts';
import type { TimeWindow } from '../../layout/timeScale.ts';
import {
  centredOn,
  movedTime,
  type TimeFrame,
  wholeTime,
  windowOn,
  zoomedTime,
} from '../../layout/zoomedTime.ts';
import { refOf } from '../../model/selection.ts';
import { useLens } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { pointIn } from '../parts/pointIn.ts';
import { pressedTwice } from '../parts/pressedTwice.ts';
import { useEmphasisNow } from '../parts/shown.ts';
import { whenNeeded } from '../parts/whenNeeded.ts';
import { loadTimeGestures } from './useTimelineTools.ts';

interface TimeGesturesOptions {
  picture: RefObject<SVGSVGElement | null>;
  view: TimeWindow | null;
  onView: Dispatch<SetStateAction<TimeWindow | null>>;
  asList: boolean;
}

export interface TimeZoom {
  /** About the selected dates where there are any, or else the middle. */
  zoomBy: (factor: number) => void;
  /** About an x of the picture. */
  zoomAt: (factor: number, x: number) => void;
  /** A view of these events, by id. */
  framed: (ids: readonly string[]) => void;
  /** As close as it is, with this day in the middle. */
  centre: (day: number) => void;
  putBack: () => void;
}

/** Lets the reader come closer to the days. What d3 does for that is loaded when the first finger or pointer comes near. */
export function useTimeGestures({ picture, view, onView, asList }: TimeGesturesOptions): TimeZoom {
  const { index, layouts } = useExplainer();
  const emphasisNow = useEmphasisNow();
  const { opened } = useLens();
  const { events } = index.story;
  const { width, fontSize } = layouts.timeline;
  const order = useMemo(() => inOrder(events), [events]);
  const scaleIn = useCallback(
    (window: TimeWindow | null) =>
      timelineScale(order, { width, fontSize, opened, window: window ?? undefined }),
    [order, width, fontSize, opened],
  );
  // Laid out when the reader first comes closer, and not for those who never do.
  const frame = useMemo(() => {
    let laidOut: TimeFrame | null = null;
    return () => {
      laidOut ??= { stretches: scaleIn(null).stretches, width };
      return laidOut;
    };
  }, [scaleIn, width]);
  const show = useCallback(
    (change: (now: TimeWindow) => TimeWindow) =>
      onView((now) => {
        const whole = wholeTime(frame());
        const next = change(now ?? whole);
        return next.start <= whole.start && next.end >= whole.end ? null : next;
      }),
    [frame, onView],
  );
  const zoomAt = useCallback(
    (factor: number, x: number) => show((now) => zoomedTime(now, factor, scaleIn(now).invert(x), frame())),
    [show, scaleIn, frame],
  );
  const litNow = useCallback(() => {
    const { strengthOf } = emphasisNow();
    return order.filter(({ id }) => strengthOf(refOf('event', id))?.startsWith('li'));
  }, [order, emphasisNow]);
  const zoomBy = useCallback(
    (factor: number) =>
      show((now) => {
        const [first] = litNow().filter(({ start }) => start >= now.start && start <= now.end);
        const about = first?.start ?? scaleIn(now).invert(width / 2);
        return zoomedTime(now, factor, about, frame());
      }),
    [show, litNow, scaleIn, width, frame],
  );
  const framed = useCallback(
    (ids: readonly string[]) =>
      show(() =>
        windowOn(
          order.filter(({ id }) => ids.includes(id)),
          frame(),
        ),
      ),
    [show, order, frame],
  );
  const latest = useRef({ zoomAt, framed, show, litNow, view, frame });
  latest.current = { zoomAt, framed, show, litNow, view, frame };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asList` says whether there is a picture
  useEffect(() => {
    const svg = picture.current;
    if (!svg) return;
    let gesture: { destroy(): void } | null = null;
    const forget = whenNeeded(svg, async () => {
      const { timeGesture } = await loadTimeGestures();
      if (!svg.isConnected) return;
      gesture = timeGesture(svg, width, {
        onZoom: (factor, x) => latest.current.zoomAt(factor, x),
        onMove: (px) => latest.current.show((now) => movedTime(now, px, latest.current.frame())),
        canMove: () => latest.current.view !== null,
      });
    });
    const isSecond = pressedTwice();
    const onClick = (event: MouseEvent) => {
      if (!isSecond(event)) return;
      const lit = latest.current.litNow();
      if (lit.length > 0) latest.current.framed(lit.map(({ id }) => id));
      else latest.current.zoomAt(2, pointIn(svg, event).x);
    };
    svg.addEventListener('click', onClick);
    return () => {
      forget();
      gesture?.destroy();
      svg.removeEventListener('click', onClick);
    };
  }, [picture, asList, width]);

  const centre = useCallback((day: number) => show((now) => centredOn(now, day, frame())), [show, frame]);
  const putBack = useCallback(() => onView(null), [onView]);
  return useMemo(
    () => ({ zoomBy, zoomAt, framed, centre, putBack }),
    [zoomBy, zoomAt, framed, centre, putBack],
  );
}
