import { utcTicks } from 'd3';
import { dayNumber, formatWhenShort } from '../model/when.ts';
import { labelWidth } from './labelWidth.ts';
import type { TimeScale } from './timeScale.ts';

/** A word under the axis; `x` is its middle. */
export interface Tick {
  x: number;
  text: string;
}

export interface TickRoom extends Tick {
  x0: number;
  x1: number;
}

/** One tick for about this many px. */
const pitch = 52;
/** Px between a tick and a fold's word, so that the two are not read as one: "Oct", "months". */
const air = 14;

/** Years, months or days, as each unfolded stretch has room for, none overlapping another or leaving its stretch by much. */
export function ticksOf({ stretches, x, width }: TimeScale, fontSize: number): TickRoom[] {
  const rooms: TickRoom[] = [];
  const roomy = stretches.filter(({ folded, x0, x1 }) => !folded && x1 - x0 >= pitch / 2);
  for (const stretch of roomy) {
    const count = Math.max(1, Math.round((stretch.x1 - stretch.x0) / pitch));
    for (const day of tickDays(stretch.start, stretch.end, count)) {
      const text = tickText(day);
      const middle = Math.round(x(day));
      const half = labelWidth(text, fontSize) / 2;
      const room = { x: middle, text, x0: middle - half, x1: middle + half };
      const inside =
        room.x0 >= Math.max(0, stretch.x0 - half) && room.x1 <= Math.min(width, stretch.x1 + half);
      if (inside && (rooms.at(-1)?.x1 ?? -Infinity) + 6 < room.x0) rooms.push(room);
    }
  }
  const folds = stretches.filter(({ folded }) => folded);
  return rooms.filter((room) => folds.every((fold) => room.x1 + air < fold.x0 || room.x0 - air > fold.x1));
}

/** Those of opened folds alone, well inside them, so that they touch no others. */
export function ticksOfOpened({ stretches, ...scale }: TimeScale, fontSize: number): TickRoom[] {
  return stretches
    .filter(({ folded, gap }) => gap && !folded)
    .flatMap((stretch) =>
      ticksOf({ ...scale, stretches: [stretch] }, fontSize).filter(
        ({ x0, x1 }) => x0 - air > stretch.x0 && x1 + air < stretch.x1,
      ),
    );
}

const msPerDay = 86_400_000;

/** Steps of less than a day fall on the same day more than once; one of them is enough. */
function tickDays(start: number, end: number, count: number): number[] {
  const days = utcTicks(new Date(start * msPerDay), new Date(end * msPerDay), count).map((date) =>
    dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
  );
  return [...new Set(days)].filter((day) => day >= start && day <= end);
}

/** The year at its start, the month at its start, else the day: "2023", "Jul", "25 Jul". */
function tickText(day: number): string {
  const iso = new Date(day * msPerDay).toISOString().slice(0, 10);
  if (iso.endsWith('-01-01')) return String(Number(iso.slice(0, 4)));
  const written = formatWhenShort(iso).replace(/ \d+$/, '');
  return iso.endsWith('-01') ? written.slice(2) : written;
}
