import { useCallback, useMemo } from 'react';
import type { TimeWindow } from '../../layout/timeScale.ts';
import { isoDay } from '../../model/isoDay.ts';
import { whenOf } from '../../model/when.ts';
import { home } from '../../navigation/place.ts';
import { useGo, usePlace } from '../../navigation/usePlace.ts';

export interface LensWindow {
  /** The days that the lens keeps in view; `null` where it leaves none out. An end that is not set is very far away. */
  window: TimeWindow | null;
  /** As they stand in date inputs: "2023-07-25", empty where there is none. */
  since: string;
  until: string;
  /** Keeps the days from one to the other in view, both of them included. */
  keep: (start: number, end: number) => void;
  /** Sets one end; the other gives way where it would lie beyond it. `null` or what is no date clears it. */
  set: (end: 'since' | 'until', day: string | null) => void;
  clear: () => void;
}

/** The window in time: what the lens says of it, and how to set it. */
export function useLensWindow(): LensWindow {
  const place = usePlace() ?? home;
  const go = useGo();
  const { since, until } = place.lens;
  const first = since === null ? null : whenOf(since).start;
  const last = until === null ? null : whenOf(until).end;
  const change = useCallback(
    (from: number | null, to: number | null) => {
      const lens = {
        ...place.lens,
        since: from === null ? null : isoDay(from),
        until: to === null ? null : isoDay(to),
      };
      go({ ...place, lens });
    },
    [place, go],
  );
  const keep = useCallback(
    (start: number, end: number) => change(Math.floor(start), Math.floor(end)),
    [change],
  );
  const set = (end: 'since' | 'until', text: string | null) => {
    const day = text ? whenOf(text).start : null;
    if (end === 'since') change(day, day !== null && last !== null ? Math.max(day, last) : last);
    else change(day !== null && first !== null ? Math.min(day, first) : first, day);
  };
  const window = useMemo(
    () => (first === null && last === null ? null : { start: first ?? -1e7, end: (last ?? 1e7) + 1 }),
    [first, last],
  );
  return {
    window,
    since: first === null ? '' : isoDay(first),
    until: last === null ? '' : isoDay(last),
    keep,
    set,
    clear: () => change(null, null),
  };
}
