import { type ScaleLinear, scaleLinear } from 'd3';
import { spreadMarks } from './spreadMarks.ts';

/** Days since 1970-01-01, both ends inclusive, as in model/when.ts. */
export interface Span {
  start: number;
  end: number;
}

/** A part of the axis. Inside it, every day is as wide as every other. */
export interface Stretch {
  /** First day, and the first day after it. */
  start: number;
  end: number;
  /** In px. */
  x0: number;
  x1: number;
  /** Stands for days without events, at a width that says nothing about their number. */
  folded: boolean;
}

export interface TimeScale {
  /** Where a day begins, in px; days outside the scale go to its ends. */
  x: (day: number) => number;
  /** The day at an x, with its fraction: the inverse of `x` within the scale. */
  invert: (x: number) => number;
  /** In order, without gaps between them. */
  stretches: Stretch[];
}

export interface TimeScaleOptions {
  /** How wide a fold is drawn, in px, given its days. */
  foldWidth?: (days: number) => number;
  /** The room that one mark needs, in px. */
  markWidth?: number;
}

/** No gap shorter than this many days is folded: a fold has to save more than it hides. */
const shortestFold = 8;
/** What one more fold costs, in the measure of {@link crowding}: a fold has to relieve that much. */
const foldPrice = 0.9;

/**
 * A piecewise linear scale over all the spans. Empty gaps fold when they are long, beside the whole and beside most others;
 * after that, one after another, those that give the marks more room than their fold takes.
 */
export function timeScale(
  spans: readonly Span[],
  range: { from: number; to: number },
  { foldWidth = () => 24, markWidth = 9 }: TimeScaleOptions = {},
): TimeScale {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const gaps = emptyGaps(sorted);
  const lay = (folds: readonly Span[]) => stretchesOf(sorted, folds, range, foldWidth, markWidth);
  let folds = longGaps(gaps, sorted);
  if (!lay(folds)) folds = [];
  let best = lay([]) ?? [];
  let price = crowding(sorted, best, markWidth) + folds.length * foldPrice;
  for (;;) {
    const next = gaps
      .filter((gap) => !folds.includes(gap))
      .flatMap((gap) => {
        const tried = [...folds, gap];
        const stretches = lay(tried);
        if (!stretches || !standsOut(sorted, stretches, gap)) return [];
        return [
          { tried, stretches, price: crowding(sorted, stretches, markWidth) + tried.length * foldPrice },
        ];
      })
      .sort((x, y) => x.price - y.price)[0];
    if (!next || next.price >= price) return scaleOver(best);
    ({ tried: folds, stretches: best, price } = next);
  }
}

function emptyGaps(sorted: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let covered = sorted[0]?.end ?? 0;
  for (const { start, end } of sorted) {
    if (start - covered > shortestFold) gaps.push({ start: covered + 1, end: start });
    covered = Math.max(covered, end);
  }
  return gaps;
}

/** Gaps that would take up a good part of the axis while most others are far shorter. */
function longGaps(gaps: readonly Span[], sorted: readonly Span[]): Span[] {
  const lengths = gaps.map((gap) => gap.end - gap.start).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const whole = Math.max(...sorted.map((span) => span.end)) - (sorted[0]?.start ?? 0);
  return gaps.filter((gap) => gap.end - gap.start > Math.max(whole / 12, 3 * usual));
}

/** Whether a gap is far longer than what lies between events in the stretch on one of its sides. */
function standsOut(sorted: readonly Span[], stretches: readonly Stretch[], gap: Span): boolean {
  return stretches.some((stretch) => {
    if (stretch.folded || (stretch.end !== gap.start && stretch.start !== gap.end)) return false;
    const marks = marksIn(sorted, stretch);
    return marks > 1 && gap.end - gap.start > (3 * (stretch.end - stretch.start)) / marks;
  });
}

/** `null` when the folds leave too little room for the marks between them. */
function stretchesOf(
  sorted: readonly Span[],
  folds: readonly Span[],
  { from, to }: { from: number; to: number },
  foldWidth: (days: number) => number,
  markWidth: number,
): Stretch[] | null {
  const first = sorted[0]?.start ?? 0;
  const last = Math.max(first, ...sorted.map((span) => span.end)) + 1;
  const order = [...folds].sort((a, b) => a.start - b.start);
  const edges = [first, ...order.flatMap((fold) => [fold.start, fold.end]), last];
  const parts = edges.slice(1).map((end, at) => ({ start: edges[at] as number, end, folded: at % 2 === 1 }));
  const least = parts.map((part) =>
    part.folded ? foldWidth(part.end - part.start) : markWidth * marksIn(sorted, part) + 3,
  );
  const spare = to - from - least.reduce((sum, width) => sum + width, 0);
  if (spare < 0 && folds.length > 0) return null;
  const wants = parts.map((part) => (part.folded ? 0 : Math.max(0.15, marksIn(sorted, part) - 1)));
  const wanted = wants.reduce((sum, want) => sum + want, 0);
  let x = from;
  return parts.map((part, at) => {
    const width = spare < 0 ? to - from : (least[at] as number) + (spare * (wants[at] as number)) / wanted;
    const x0 = x;
    x = at === parts.length - 1 ? to : x + width;
    return { ...part, x0, x1: x };
  });
}

function marksIn(sorted: readonly Span[], part: { start: number; end: number }): number {
  return sorted.filter((span) => span.start >= part.start && span.start < part.end).length;
}

/** How far marks fall short of twice the room that they need to be told apart, and how far they are pushed for it; in marks. */
function crowding(sorted: readonly Span[], stretches: readonly Stretch[], markWidth: number): number {
  const scale = scaleOver(stretches);
  const xs = sorted.map((span) => scale.x(span.start));
  const roomy = 2 * markWidth;
  const short = xs.slice(1).map((x, at) => Math.max(0, roomy - (x - (xs[at] as number))) / roomy);
  const spread = spreadMarks(xs, markWidth, stretches[0]?.x0 ?? 0, stretches.at(-1)?.x1 ?? 0);
  const pushed = spread.map((x, at) => Math.abs(x - (xs[at] as number)) / markWidth);
  return [...short, ...pushed.map((marks) => marks * 0.35)].reduce((sum, part) => sum + part, 0);
}

function scaleOver(stretches: readonly Stretch[]): TimeScale {
  const [head] = stretches;
  if (!head) throw new RangeError('a time scale needs at least one span');
  const scale: ScaleLinear<number, number> = scaleLinear()
    .domain([head.start, ...stretches.map((stretch) => stretch.end)])
    .range([head.x0, ...stretches.map((stretch) => stretch.x1)])
    .clamp(true);
  return { x: (day) => scale(day), invert: (x) => scale.invert(x), stretches: [...stretches] };
}
