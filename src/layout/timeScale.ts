import { foldedStretches, type Gap, legibleWidth, linear, type Span, type Stretch } from './timeFolds.ts';

export interface TimeScale {
  /** Where a day begins, in px; days outside the scale go to its ends. */
  x: (day: number) => number;
  /** The day at an x, with its fraction: the inverse of `x` within the scale. */
  invert: (x: number) => number;
  /** In order, without gaps between them. */
  stretches: Stretch[];
  /** In px: as asked for, or more where opened folds need it. */
  width: number;
}

/** The days that a picture shows, with their fractions; `end` is where the last of them ends. */
export interface TimeWindow {
  start: number;
  end: number;
}

export interface TimeScaleOptions {
  width: number;
  /** Ids of gaps that are not to fold; ids of no gap are passed over. */
  opened?: readonly string[] | undefined;
  /** All days where it is left out, or where there are none in it. */
  window?: TimeWindow | undefined;
  foldWidth?: (gap: Gap) => number;
  /** How wide an opened fold is drawn at the least, as far as half the width allows, in px. */
  openedWidth?: (gap: Gap) => number;
  markWidth?: number;
}

/**
 * A piecewise linear scale over all the spans: stretches with events, each true to scale, and folds between them.
 * An opened fold gets room of its own and nothing else changes: what is before it keeps its x, what is after it moves over by one
 * distance, and the picture grows wider. A window shows its part of that picture, as many times as close as fills the width, with
 * folds as wide as ever.
 */
export function timeScale(
  spans: readonly Span[],
  {
    width,
    opened = [],
    window,
    foldWidth = () => 24,
    openedWidth = () => 0,
    markWidth = 9,
  }: TimeScaleOptions,
): TimeScale {
  const folded = foldedStretches(spans, width, { foldWidth, markWidth });
  const least = (gap: Gap) => Math.max(legibleWidth(markWidth), Math.min(openedWidth(gap), width / 2));
  const whole = withOpened(folded, opened, width, least);
  return scaleOver(window ? seenThrough(whole, window, width) : whole);
}

export function scaleOver(stretches: readonly Stretch[]): TimeScale {
  const scale = linear(stretches);
  return {
    x: (day) => scale(day),
    invert: (x) => scale.invert(x),
    stretches: [...stretches],
    width: stretches.at(-1)?.x1 ?? 0,
  };
}

/** An opened fold is to the scale of the sparser of its neighbours, as far as half the width allows. */
function withOpened(
  stretches: readonly Stretch[],
  opened: readonly string[],
  width: number,
  least: (gap: Gap) => number,
): Stretch[] {
  let moved = 0;
  return stretches.map((stretch, at) => {
    const x0 = stretch.x0 + moved;
    if (!stretch.gap || !opened.includes(stretch.gap.id)) return { ...stretch, x0, x1: stretch.x1 + moved };
    const beside = [stretches[at - 1], stretches[at + 1]].flatMap((other) =>
      other ? [pxPerDay(other)] : [],
    );
    const toScale = Math.min(...beside) * (stretch.end - stretch.start);
    const closed = stretch.x1 - stretch.x0;
    // By whole px, so that what moves over is drawn as it was.
    const grown = Math.ceil(Math.max(0, least(stretch.gap) - closed, Math.min(toScale, width / 2) - closed));
    moved += grown;
    return { ...stretch, x0, x1: x0 + closed + grown, folded: false };
  });
}

function pxPerDay({ start, end, x0, x1 }: Stretch): number {
  return (x1 - x0) / (end - start);
}

function seenThrough(whole: readonly Stretch[], window: TimeWindow, width: number): Stretch[] {
  const parts = clipped(whole, window);
  const [only] = parts;
  if (!only) return [...whole];
  if (parts.length === 1) return [{ ...only, x0: 0, x1: width, folded: false }];
  return placed(parts, closenessOf(parts, width));
}

/** The parts of stretches that lie in a window, as wide as they are in the whole. */
export function clipped(whole: readonly Stretch[], window: TimeWindow): Stretch[] {
  return whole.flatMap((stretch) => {
    const start = Math.max(stretch.start, window.start);
    const end = Math.min(stretch.end, window.end);
    if (end <= start) return [];
    const each = pxPerDay(stretch);
    const x = (day: number) => stretch.x0 + (day - stretch.start) * each;
    return [{ ...stretch, start, end, x0: x(start), x1: x(end) }];
  });
}

/** How many times as close as in the whole these stretches are seen where they fill the width; never less than once. */
export function closenessOf(parts: readonly Stretch[], width: number): number {
  const px = (folded: boolean) =>
    parts.reduce((sum, part) => sum + (part.folded === folded ? part.x1 - part.x0 : 0), 0);
  return Math.max(1, (width - px(true)) / px(false));
}

/** Stretches side by side from 0, so many times as wide; folds keep their width. */
export function placed(parts: readonly Stretch[], closeness: number): Stretch[] {
  let x = 0;
  return parts.map((part) => {
    const x0 = x;
    x += (part.x1 - part.x0) * (part.folded ? 1 : closeness);
    return { ...part, x0, x1: x };
  });
}
