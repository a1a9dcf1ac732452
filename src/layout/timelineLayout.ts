import { dateOfDay, formatDays, formatWhenShort } from '../model/when.ts';
import { type Anchor, ascent, descent, lineHeight, widest } from './labelLayout.ts';
import { labelWidth } from './labelWidth.ts';
import { spreadMarks } from './spreadMarks.ts';
import { flagGap, type Lane, lanesFor } from './timelineLanes.ts';
import { inOrder } from './timelineRows.ts';
import { type Tick, ticksOf } from './timelineTicks.ts';
import { type Stretch, type TimeScale, timeScale } from './timeScale.ts';

/** The timeline's picture, in whole px from its top left. */
export interface TimelineLayout {
  width: number;
  height: number;
  /** Of labels; ticks and folds take `smallSize`. */
  fontSize: number;
  smallSize: number;
  /** Set where the width is too small for a label and its date in one line: the date is a second line, `lineHeight(fontSize)` lower. */
  dateBelow: boolean;
  axisY: number;
  stretches: TimelineStretch[];
  /** `x` is the middle of the word; its baseline is `tickY`. */
  ticks: Tick[];
  tickY: number;
  /** Baseline of a fold's number, above the axis; its unit stands at `tickY`, below. */
  foldY: number;
  /** In order of time. */
  marks: TimelineMark[];
}

export interface TimelineStretch {
  x0: number;
  x1: number;
  folded: boolean;
  /** Folds only: "52 years". The two words stand in the middle of the fold, one above the axis and one below. */
  text?: string;
}

/**
 * One event. `x` is the middle of its mark, at most 8 px wide, on the axis: its first day, nudged so that marks stand at least
 * 8 px apart in their true order.
 */
export interface TimelineMark {
  id: string;
  x: number;
  /** Present when it covers more than a day: a bar on or just under the axis, over all the days it may cover. */
  bar?: { x0: number; x1: number; y: number };
  approximate: boolean;
  /** One line: the text, then a space and the date (but see `dateBelow`). `y` is its baseline. */
  label: { x: number; y: number; anchor: Anchor; text: string };
  /** "27 Jul"; with its year on the first event of each year. */
  date: string;
  /** A straight leader line at `x`: from beside the mark to the label. */
  stem: { y0: number; y1: number };
}

export interface TimelineEvent {
  id: string;
  label: string;
  /** EDTF level 1; see model/when.ts. */
  when: string;
}

type Dated = ReturnType<typeof inOrder<TimelineEvent>>[number];

/** Half a mark's width, and the least distance between two. */
const markRadius = 4;
const markWidth = 8.5;
/** Overlapping bars lie this far under each other. */
const barStep = 4;

/** Throws a RangeError for a date that cannot be read. */
export function layoutTimeline(
  events: readonly TimelineEvent[],
  { width, fontSize }: { width: number; fontSize: number },
): TimelineLayout {
  const smallSize = fontSize - 1;
  const order = inOrder(events);
  if (order.length === 0) return { ...emptyLayout(width, fontSize), smallSize };
  const scale = timeScale(
    order,
    { from: 0, to: width },
    { foldWidth: (days) => foldWidth(days, smallSize), markWidth },
  );
  const xs = markPlaces(order, scale);
  const dates = shortDates(order);
  const oneLine = order.map((event, at) => labelWidth(`${event.label} ${dates[at]}`, fontSize));
  // Lanes are sure to be found while no label is wider than half the width.
  const dateBelow = Math.max(...oneLine) > width / 2 - 8;
  const items = order.map((event, at) => ({
    x: xs[at] as number,
    width: dateBelow ? widest([event.label, dates[at] as string], fontSize) : (oneLine[at] as number),
  }));
  const ticks = ticksOf(scale, width, smallSize);
  const lanes = lanesFor(items, width, ticks);
  const bars = barsOf(order, xs, scale, width);
  const rows = rowsOf(lanes, fontSize, dateBelow, Math.max(0, ...bars.map((bar) => bar?.track ?? 0)));
  return {
    width,
    height: rows.height,
    fontSize,
    smallSize,
    dateBelow,
    axisY: rows.axisY,
    stretches: scale.stretches.map(drawnStretch),
    ticks: ticks.filter((tick) => !crossed(tick, lanes, xs)).map(({ x, text }) => ({ x, text })),
    tickY: rows.tickY,
    foldY: rows.foldY,
    marks: order.map((event, at) =>
      drawnMark(event, dates[at] as string, xs[at] as number, bars[at], lanes[at] as Lane, rows),
    ),
  };
}

function emptyLayout(width: number, fontSize: number): TimelineLayout {
  const nothing = { stretches: [], ticks: [], marks: [], dateBelow: false };
  return { width, height: 40, fontSize, smallSize: fontSize, axisY: 20, tickY: 34, foldY: 15, ...nothing };
}

function foldWidth(days: number, smallSize: number): number {
  return (
    Math.max(
      ...formatDays(days)
        .split(' ')
        .map((word) => labelWidth(word, smallSize)),
    ) + 4
  );
}

function markPlaces(order: readonly Dated[], { stretches, x }: TimeScale): number[] {
  const within = (stretch: Stretch) =>
    order.filter((event) => event.start >= stretch.start && event.start < stretch.end);
  const open = stretches.filter(({ folded }) => !folded);
  return open.flatMap((stretch) => {
    const wanted = within(stretch).map((event) => x(event.start) + markRadius);
    return spreadMarks(wanted, markWidth, stretch.x0 + markRadius, stretch.x1 - markRadius).map(Math.round);
  });
}

/** The year is written once, on the first event of it, and wherever a date runs over two years. */
function shortDates(order: readonly Dated[]): string[] {
  let written = 0;
  return order.map(({ when, start, end }) => {
    const { year } = dateOfDay(start);
    const text = formatWhenShort(when);
    if (year !== written || dateOfDay(end).year !== year) {
      written = year;
      return text;
    }
    return text.replace(/ \d{4}$/, '');
  });
}

interface Bar {
  x0: number;
  x1: number;
  track: number;
}

function barsOf(
  order: readonly Dated[],
  xs: readonly number[],
  { x }: TimeScale,
  width: number,
): (Bar | undefined)[] {
  const free: number[] = [];
  return order.map(({ start, end }, at) => {
    if (end === start) return undefined;
    const x0 = xs[at] as number;
    const x1 = Math.round(Math.min(width, Math.max(x0 + markRadius + 2, x(end + 1))));
    let track = free.findIndex((until) => until < x0);
    if (track < 0) track = free.length;
    free[track] = x1;
    return { x0, x1, track };
  });
}

interface Rows {
  height: number;
  axisY: number;
  tickY: number;
  foldY: number;
  /** The baseline of a lane. */
  baseline: (lane: Lane) => number;
  fontSize: number;
  /** How much lower a label's last line is than its first. */
  second: number;
}

function rowsOf(lanes: readonly Lane[], fontSize: number, dateBelow: boolean, tracks: number): Rows {
  const smallSize = fontSize - 1;
  const second = dateBelow ? lineHeight(fontSize) : 0;
  const pitch = fontSize + 2 + second;
  const small = Math.ceil(smallSize * ascent);
  const above = 1 + Math.max(-1, ...lanes.filter(({ up }) => up).map(({ lane }) => lane));
  const below = 1 + Math.max(-1, ...lanes.filter(({ up }) => !up).map(({ lane }) => lane));
  const axisY = Math.ceil(above * pitch + small + 6);
  const tickY = axisY + tracks * barStep + small + 6;
  const top = axisY - small - 5 - Math.ceil(fontSize * descent) - second;
  const bottom = tickY + Math.ceil(smallSize * descent) + 2 + Math.ceil(fontSize * ascent);
  return {
    axisY,
    tickY,
    foldY: axisY - 5,
    // Ticks and folds stand under the axis even where no label does.
    height: Math.ceil(
      below > 0
        ? bottom + (below - 1) * pitch + second + fontSize * descent + 1
        : tickY + fontSize * descent + 1,
    ),
    baseline: ({ up, lane }) => (up ? top - lane * pitch : bottom + lane * pitch),
    fontSize,
    second,
  };
}

function drawnStretch({ start, end, x0, x1, folded }: Stretch): TimelineStretch {
  const drawn = { x0: Math.round(x0), x1: Math.round(x1), folded };
  return folded ? { ...drawn, text: formatDays(end - start) } : drawn;
}

function drawnMark(
  event: Dated,
  date: string,
  x: number,
  bar: Bar | undefined,
  lane: Lane,
  rows: Rows,
): TimelineMark {
  const y = rows.baseline(lane);
  const flag = lane.anchor === 'start' ? flagGap : lane.anchor === 'end' ? -flagGap : 0;
  const { axisY, fontSize, second } = rows;
  const beside = lane.up ? Math.round(y - fontSize * 0.7) : y + second;
  const short = lane.up ? Math.round(y + second + fontSize * descent) : Math.round(y - fontSize * ascent);
  return {
    id: event.id,
    x,
    ...(bar ? { bar: { x0: bar.x0, x1: bar.x1, y: axisY + bar.track * barStep } } : {}),
    approximate: event.approximate,
    label: { x: x + flag, y, anchor: lane.anchor, text: event.label },
    date,
    stem: {
      y0: axisY + (lane.up ? -1 : 1) * (markRadius + 1),
      y1: lane.anchor === 'middle' ? short : beside,
    },
  };
}

function crossed(tick: { x0: number; x1: number }, lanes: readonly Lane[], xs: readonly number[]): boolean {
  return lanes.some(
    ({ up }, at) => !up && (xs[at] as number) > tick.x0 - 2 && (xs[at] as number) < tick.x1 + 2,
  );
}
