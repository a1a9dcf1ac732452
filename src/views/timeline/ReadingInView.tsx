import { type Dispatch, type RefObject, type SetStateAction, useEffect } from 'react';
import type { TimeWindow } from '../../layout/timeScale.ts';
import { splitRef } from '../../model/selection.ts';
import { whenOf } from '../../model/when.ts';
import { usePlace } from '../../navigation/usePlace.ts';
import { useExplainer, useShown } from '../parts/explainer.ts';

interface ReadingInViewProps {
  picture: RefObject<SVGSVGElement | null>;
  view: TimeWindow | null;
  onView: Dispatch<SetStateAction<TimeWindow | null>>;
}

/** With nothing selected, brings the date of the passage being read into a picture that is close or scrolled. The page never scrolls for it. */
export function ReadingInView({ picture, view, onView }: ReadingInViewProps) {
  const { index } = useExplainer();
  const { reading, glance, glowing } = useShown();
  const free = usePlace()?.selection.kind === 'nothing' && glance === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the reading goes on, not when the reader looks elsewhere
  useEffect(() => {
    if (!free || !reading) return;
    const glow = picture.current?.querySelector('.event[data-glow] circle');
    const pane = picture.current?.parentElement;
    if (glow && pane) {
      const { left, right } = glow.getBoundingClientRect();
      const room = pane.getBoundingClientRect();
      if (left < room.left || right > room.right) pane.scrollLeft += left - (room.left + room.right) / 2;
      return;
    }
    const [event] = [...glowing].map(splitRef).filter(({ kind }) => kind === 'event');
    const when = event && index.find('event', event.id)?.when;
    if (!view || !when) return;
    const half = (view.end - view.start) / 2;
    const { start } = whenOf(when);
    onView({ start: start - half, end: start + half });
  }, [reading, free]);
  return null;
}
