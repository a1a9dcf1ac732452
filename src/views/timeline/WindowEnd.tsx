import type { KeyboardEvent } from 'react';
import { isoDay } from '../../model/isoDay.ts';
import { formatWhen } from '../../model/when.ts';
import { stepDay } from './stepDay.ts';

interface WindowEndProps {
  name: string;
  day: number;
  /** The days at which it may stand, in order. */
  days: readonly number[];
  /** Where it stands on the strip, from 0 to 1. */
  at: number;
  onMove: (day: number) => void;
}

/** One end of the window in time, for keys: each step takes one more date of the story into the window, or leaves one out. */
export function WindowEnd({ name, day, days, at, onMove }: WindowEndProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.altKey || event.ctrlKey || event.metaKey ? null : stepDay(event.key, day, days);
    if (to === null) return;
    event.preventDefault();
    if (to !== day) onMove(to);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={Math.min(day, days[0] ?? day)}
      aria-valuemax={Math.max(day, days.at(-1) ?? day)}
      aria-valuenow={day}
      aria-valuetext={formatWhen(isoDay(day))}
      style={{ left: `${100 * at}%` }}
      onKeyDown={onKeyDown}
    />
  );
}
