import { useCallback, useMemo } from 'react';
import type { TimeWindow } from '../../layout/timeScale.ts';
import { isoDay } from '../../model/isoDay.ts';
import { whenOf } from '../../model/when.ts';
import { useChangeLens, useLens } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';

export interface LensWindow {
  /** The days that the lens keeps in view; `null` where it leaves none out. An end that is not set is very far away. */
  window: TimeWindow | null;
  /** As they stand in date inputs: "2023-07-25", empty where there is none. */
  since: string;
  until: string;
  /** Keeps the days from one to the other in view, both of them included. `null`, and an end of the story, leave that end open. */
  keep: (start: number | null, end: number | null) => void;
  /** Sets one end; the other gives way where it would lie beyond it. `null` or what is no date clears it. */
  set: (end: 'since' | 'until', day: string | null) => void;
  clear: () => void;
}

/** The window in time: what the lens says of it, and how to set it. */
export function useLensWindow(): LensWindow {
  const { events } = useExplainer().index.story;
  const { since, until } = useLens();
  const changeLens = useChangeLens();
  const first = since === null ? null : whenOf(since).start;
  const last = until === null ? null : whenOf(until).end;
  const change = useCallback(
    (from: number | null, to: number | null) =>
      changeLens({
        since: from === null ? null : isoDay(from),
        until: to === null ? null : isoDay(to),
      }),
    [changeLens],
  );
  const [from, to] = useMemo(() => endsOf(events), [events]);
  const keep = useCallback(
    (start: number | null, end: number | null) =>
      change(start !== null && start > from ? start : null, end !== null && end < to ? end : null),
    [change, from, to],
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

/** The first day of a story and its last. */
function endsOf(events: readonly { when: string }[]): [number, number] {
  const whens = events.map(({ when }) => whenOf(when));
  const first = whens.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const last = whens.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  return [first, last];
}
