import { type PointerEvent, useRef, useState } from 'react';
import type { TimelineStrip } from '../../layout/timelineStrip.ts';
import type { TimeWindow } from '../../layout/timeScale.ts';

/** So near to an end of the window, a pointer or a finger takes hold of that end; px. */
const grip = 12;
/** What moves less than this was only pressed; px. */
const least = 3;

interface Drawn {
  /** The end that stays. */
  from: number;
  /** Where it came down, in px of the browser's window. */
  x: number;
  moved: boolean;
}

/** Draws a span of days by pointer or finger along a strip, or moves an end of the one that there is. */
export function useBrush(
  strip: TimelineStrip | null,
  window: TimeWindow | null,
  keep: (start: number, end: number) => void,
) {
  const [drawing, setDrawing] = useState<TimeWindow | null>(null);
  const drawn = useRef<Drawn | null>(null);
  const dayAt = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return strip
      ? Math.min(strip.last, Math.floor(strip.invert(((clientX - left) / width) * strip.width)))
      : 0;
  };
  const spanTo = (day: number, { from }: Drawn) => ({
    start: Math.min(from, day),
    end: Math.max(from, day) + 1,
  });
  const forget = () => {
    drawn.current = null;
    setDrawing(null);
  };
  return {
    drawing,
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !event.isPrimary || !strip) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = otherEnd(event, strip, window) ?? dayAt(event);
      drawn.current = { from, x: event.clientX, moved: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const { current } = drawn;
      if (!current || !event.isPrimary) return;
      current.moved ||= Math.abs(event.clientX - current.x) > least;
      if (current.moved) setDrawing(spanTo(dayAt(event), current));
    },
    onPointerUp: (event: PointerEvent) => {
      const { current } = drawn;
      if (!current || !event.isPrimary) return;
      forget();
      if (!current.moved) return;
      const { start, end } = spanTo(dayAt(event), current);
      keep(start, end - 1);
    },
    // The finger scrolls the page instead.
    onPointerCancel: forget,
  };
}

/** The end of the window that stays where the pointer takes hold of the other. */
function otherEnd(
  { clientX, currentTarget }: PointerEvent,
  { x, width, first, last }: TimelineStrip,
  window: TimeWindow | null,
): number | null {
  if (!window) return null;
  const frame = currentTarget.getBoundingClientRect();
  const far = (day: number) => Math.abs(clientX - frame.left - (x(day) / width) * frame.width);
  const [toStart, toEnd] = [far(window.start), far(window.end)];
  if (Math.min(toStart, toEnd) > grip) return null;
  return toStart < toEnd ? Math.min(last, window.end - 1) : Math.max(first, window.start);
}
