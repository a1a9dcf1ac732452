import { scaleLinear } from 'd3';
import { formatDays } from '../model/formatDays.ts';
import { isoDay } from '../model/isoDay.ts';
import { spreadMarks } from './spreadMarks.ts';

/** Days since 1970-01-01, both ends inclusive, as in model/when.ts. */
export interface Span {
  start: number;
  end: number;
}

/** Days without events that may fold, from the first of them to the first day after them. */
export interface Gap {
  start: number;
  end: number;
  /** `1953-07-27..1973-01-01`: the last day before it and the first after it, the same at any width. */
  id: string;
  /** How long it is: "19 years". */
  words: string;
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
  /** What is folded here, or would be were it not opened. */
  gap?: Gap;
}

export interface FoldOptions {
  /** How wide a fold is drawn, in px. */
  foldWidth: (gap: Gap) => number;
  /** The room that one mark needs, in px. */
  markWidth: number;
}

/** No gap shorter than this many days is folded: a fold has to save more than it hides. */
const shortestFold = 8;
/** What one more fold costs, in the measure of {@link crowding}: a fold has to relieve that much. */
const foldPrice = 0.9;
/** Only the longest gaps may fold, so that a story of thousands of events is folded as soon as one of dozens. */
const mostGaps = 24;
/** Folds never take more than this part of the width. */
const foldedPart = 0.5;

/** No stretch between folds is narrower: one mark and some air. */
export function legibleWidth(markWidth: number): number {
  return markWidth + 3;
}

/**
 * The axis over all the spans, from 0 to `width`. Empty gaps fold when they are long, beside the whole and beside most others;
 * after that, one after another, those that give the marks more room than their fold takes. Where that leaves a stretch less than
 * its legible width, the shortest fold is left out and its neighbours are one stretch, until all are wide enough.
 */
export function foldedStretches(spans: readonly Span[], width: number, options: FoldOptions): Stretch[] {
  const axis = axisOf(spans, width, options);
  const gaps = longest(emptyGaps(axis.sorted), mostGaps);
  const folds = longGaps(gaps, axis);
  while (!axis.lay(folds)) folds.splice(shortestOf(folds), 1);
  return relieved(axis, gaps, folds);
}

interface Axis extends FoldOptions {
  width: number;
  sorted: readonly Span[];
  /** The first day, and the first day after the last. */
  first: number;
  last: number;
  /** How many spans start before a day. */
  startsBefore: (day: number) => number;
  /** `null` where so many folds leave too little room. */
  lay: (folds: readonly Gap[]) => Stretch[] | null;
}

function axisOf(spans: readonly Span[], width: number, options: FoldOptions): Axis {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const [head] = sorted;
  if (!head) throw new RangeError('a time scale needs at least one span');
  const last = sorted.reduce((latest, { end }) => Math.max(latest, end), head.end) + 1;
  const axis = { ...options, width, sorted, first: head.start, last, startsBefore: counter(sorted) };
  return { ...axis, lay: (folds) => laidOut(axis, folds) };
}

function counter(sorted: readonly Span[]): (day: number) => number {
  return (day) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span).start < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Folds on, as long as one more fold makes it better. */
function relieved(axis: Axis, gaps: readonly Gap[], given: readonly Gap[]): Stretch[] {
  let best = axis.lay(given) ?? [];
  let folds = [...given];
  let price = crowding(axis, best) + folds.length * foldPrice;
  for (;;) {
    const next = gaps
      .filter((gap) => !folds.includes(gap))
      .flatMap((gap) => {
        const tried = [...folds, gap];
        const stretches = axis.lay(tried);
        if (!stretches || !standsOut(axis, stretches, gap)) return [];
        return [{ tried, stretches, price: crowding(axis, stretches) + tried.length * foldPrice }];
      })
      .sort((x, y) => x.price - y.price)[0];
    if (!next || next.price >= price) return best;
    ({ tried: folds, stretches: best, price } = next);
  }
}

function emptyGaps(sorted: readonly Span[]): Gap[] {
  const gaps: Gap[] = [];
  let covered = sorted[0]?.end ?? 0;
  for (const { start, end } of sorted) {
    if (start - covered > shortestFold) gaps.push(gapOf(covered + 1, start));
    covered = Math.max(covered, end);
  }
  return gaps;
}

function gapOf(start: number, end: number): Gap {
  return { start, end, id: `${isoDay(start - 1)}..${isoDay(end)}`, words: formatDays(end - start) };
}

function lengthOf({ start, end }: { start: number; end: number }): number {
  return end - start;
}

function longest(gaps: readonly Gap[], most: number): Gap[] {
  return [...gaps].sort((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start).slice(0, most);
}

function shortestOf(folds: readonly Gap[]): number {
  const lengths = folds.map(lengthOf);
  return lengths.lastIndexOf(Math.min(...lengths));
}

/** Gaps that would take up a good part of the axis while most others are far shorter. */
function longGaps(gaps: readonly Gap[], { first, last }: Axis): Gap[] {
  const lengths = gaps.map(lengthOf).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return gaps.filter((gap) => lengthOf(gap) > Math.max((last - 1 - first) / 12, 3 * usual));
}

/** Whether a gap is far longer than what lies between events in the stretch on one of its sides. */
function standsOut({ startsBefore }: Axis, stretches: readonly Stretch[], gap: Gap): boolean {
  return stretches.some((stretch) => {
    if (stretch.folded || (stretch.end !== gap.start && stretch.start !== gap.end)) return false;
    const marks = startsBefore(stretch.end) - startsBefore(stretch.start);
    return marks > 1 && lengthOf(gap) > (3 * lengthOf(stretch)) / marks;
  });
}

/** What the marks of a stretch need is shared out first, as far as there is room; what is left goes where most marks are. */
function laidOut(
  { width, first, last, startsBefore, foldWidth, markWidth }: Omit<Axis, 'lay'>,
  folds: readonly Gap[],
): Stretch[] | null {
  const parts = partsOf(folds, first, last).map((part) => {
    const marks = startsBefore(part.end) - startsBefore(part.start);
    const least = part.gap ? foldWidth(part.gap) : legibleWidth(markWidth);
    const wanted = part.gap ? least : markWidth * Math.max(1, marks) + 3;
    return { ...part, least, wanted, share: part.gap ? 0 : Math.max(0.15, marks - 1) };
  });
  const total = (key: 'least' | 'wanted' | 'share') => parts.reduce((sum, part) => sum + part[key], 0);
  const folded = parts.reduce((sum, { gap, least }) => sum + (gap ? least : 0), 0);
  if (folds.length > 0 && (folded > width * foldedPart || total('least') > width)) return null;
  const spare = width - total('wanted');
  const tight = (width - total('least')) / Math.max(1, total('wanted') - total('least'));
  let x = 0;
  return parts.map(({ least, wanted, share, start, end, gap }, at) => {
    const x0 = x;
    const wide = spare >= 0 ? wanted + (spare * share) / total('share') : least + (wanted - least) * tight;
    x = at === parts.length - 1 ? width : x + wide;
    return { start, end, x0, x1: x, folded: gap !== undefined, ...(gap ? { gap } : {}) };
  });
}

function partsOf(folds: readonly Gap[], first: number, last: number) {
  const order = [...folds].sort((a, b) => a.start - b.start);
  const parts: { start: number; end: number; gap?: Gap }[] = [];
  let start = first;
  for (const gap of order) {
    parts.push({ start, end: gap.start }, { start: gap.start, end: gap.end, gap });
    start = gap.end;
  }
  return [...parts, { start, end: last }];
}

/** How far marks fall short of twice the room that they need to be told apart, and how far they are pushed for it; in marks. */
function crowding({ sorted, markWidth, width }: Axis, stretches: readonly Stretch[]): number {
  const x = linear(stretches);
  const xs = sorted.map((span) => x(span.start));
  const roomy = 2 * markWidth;
  const spread = spreadMarks(xs, markWidth, 0, width);
  let sum = 0;
  xs.forEach((place, at) => {
    if (at > 0) sum += Math.max(0, roomy - (place - (xs[at - 1] as number))) / roomy;
    sum += (Math.abs((spread[at] as number) - place) / markWidth) * 0.35;
  });
  return sum;
}

/** D3's scale over stretches: in px by day. */
export function linear(stretches: readonly Stretch[]) {
  const [head] = stretches;
  if (!head) throw new RangeError('a time scale needs at least one stretch');
  return scaleLinear()
    .domain([head.start, ...stretches.map((stretch) => stretch.end)])
    .range([head.x0, ...stretches.map((stretch) => stretch.x1)])
    .clamp(true);
}
