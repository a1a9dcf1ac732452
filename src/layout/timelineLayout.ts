import { nothingFor } from '../model/nothingFor.ts';
import { type Anchor, ascent, descent, lineHeight, widest } from './labelLayout.ts';
import { labelWidth } from './labelWidth.ts';
import type { Gap, Span, Stretch } from './timeFolds.ts';
import { countedGroups, groupsOf } from './timelineCounts.ts';
import {
  type EventGroup,
  itemsOf,
  markPlaces,
  markRadius,
  markWidth,
  type TimelineEvent,
  type TimelineItem,
} from './timelineItems.ts';
import { flagGap, type Lane, lanesFor, roomOf } from './timelineLanes.ts';
import { inOrder } from './timelineRows.ts';
import { type Tick, type TickRoom, ticksOf, ticksOfOpened } from './timelineTicks.ts';
import { type TimeScale, type TimeWindow, timeScale } from './timeScale.ts';

/** The timeline's picture, in whole px from its top left. */
export interface TimelineLayout {
  /** As asked for, or more where opened folds need it. */
  width: number;
  height: number;
  /** Of labels; ticks and the words of folds take `smallSize`. */
  fontSize: number;
  smallSize: number;
  /** Set where the width is too small for a label and its date in one line: the date is a second line, `lineHeight(fontSize)` lower. */
  dateBelow: boolean;
  axisY: number;
  stretches: TimelineStretch[];
  /** `x` is the middle of the word; its baseline is `tickY`. */
  ticks: Tick[];
  tickY: number;
  /** Baselines of a fold's number and of its unit, which stand in the break of the axis. */
  foldY: [number: number, unit: number];
  /** In order of time. */
  marks: TimelineMark[];
  /** In order of time; left out where every event has a mark of its own. */
  counts?: TimelineCount[];
}

export interface TimelineStretch {
  x0: number;
  x1: number;
  folded: boolean;
  /**
   * Where there is room: of a fold "52 years", two words that stand one over the other in the break of the axis; of a fold that was
   * opened "52 years, nothing in this story", over the axis.
   */
  text?: string;
  /** Of a gap, folded or opened: the name by which it is opened, its days, and its length in words. */
  gap?: Gap;
}

/**
 * One event. `x` is the middle of its mark, at most 8 px wide, on the axis: its first day, nudged so that marks stand at least
 * 8 px apart in their true order.
 */
export interface TimelineMark extends Flag {
  id: string;
  approximate: boolean;
  /** "27 Jul"; with its year on the first event of each year. */
  date: string;
}

/** Several events for which there is no room, as one mark at the first of them: "4 in July 2023". */
export interface TimelineCount extends Flag {
  ids: string[];
}

/** A mark on the axis with a label on a leader line. */
interface Flag {
  x: number;
  /** Present when it covers more than a day: a bar on or just under the axis, over all the days it may cover. */
  bar?: { x0: number; x1: number; y: number };
  /** One line: the text, then a space and the date (but see `dateBelow`). `y` is its baseline. */
  label: { x: number; y: number; anchor: Anchor; text: string };
  /** A straight leader line at `x`: from beside the mark to the label. */
  stem: { y0: number; y1: number };
}

export interface TimelineOptions {
  width: number;
  fontSize: number;
  /** Ids of gaps that are not to fold. Nothing else moves for it but to the right, and the picture grows. */
  opened?: readonly string[] | undefined;
  /** Only these days, filling the width. */
  window?: TimeWindow | undefined;
  /** A picture of the same events, all of them and nothing opened: its labels and counts stay where they are. */
  like?: TimelineLayout | undefined;
  /** On each side of the axis; events beyond them are counted. */
  mostLanes?: number;
  /** How long to look for good places, and how often from the start: left out, for some milliseconds. */
  tries?: number;
  starts?: number;
}

/** Overlapping bars lie this far under each other, and this many at most. */
const barStep = 4;
const mostTracks = 6;

/** Throws a RangeError for a date that cannot be read. */
export function layoutTimeline(events: readonly TimelineEvent[], options: TimelineOptions): TimelineLayout {
  const { width, fontSize, opened = [], window } = options;
  const order = inOrder(events);
  if (order.length === 0) return emptyLayout(width, fontSize);
  const scaleWith = (ids: readonly string[]) => timelineScale(order, { ...options, opened: ids });
  // Lanes are found before folds are opened: what stays put then includes the labels.
  const closed = scaleWith(window ? opened : []);
  const from = closed.stretches[0]?.start ?? 0;
  const until = closed.stretches.at(-1)?.end ?? 0;
  const shown = order.filter(({ start, end }) => start < until && end + 1 > from);
  const scale = window || opened.length === 0 ? closed : scaleWith(opened);
  const flags = (!window && flagsLike(shown, closed, options)) || flagsOf(shown, closed, options);
  return pictureOf(movedOver(flags, closed, scale, smallSizeOf(fontSize)), fontSize);
}

/** The scale of the timeline's picture; with neither a window nor anything opened, the frame that a window is zoomed in. */
export function timelineScale(
  spans: readonly Span[],
  { width, fontSize, opened, window }: TimelineOptions,
): TimeScale {
  return timeScale(spans, {
    width,
    opened,
    window,
    foldWidth: ({ words }) => foldWidth(words, smallSizeOf(fontSize)),
    openedWidth: ({ words }) => openedWidth(words, smallSizeOf(fontSize)),
    markWidth,
  });
}

interface Flags {
  items: TimelineItem[];
  lanes: Lane[];
  dateBelow: boolean;
}

/** Fourteen lines of labels and the axis fill the place that the page has for them; where labels take two lines, fewer do. */
const usualLanes = { inLine: 7, dateBelow: 4 };

/** Every event in a mark with a lane or in a count with a lane. */
function flagsOf(
  shown: readonly EventGroup['events'][number][],
  scale: TimeScale,
  { width, fontSize, mostLanes, tries, starts }: TimelineOptions,
): Flags {
  const avoid = ticksOf(scale, smallSizeOf(fontSize));
  const fitted = (groups: readonly EventGroup[]) => {
    const places = markPlaces(groups, scale);
    const { items, dateBelow } = itemsOf(groups, places, width, fontSize);
    const crowded = places.crowded.length > 0;
    const most = mostLanes ?? usualLanes[dateBelow ? 'dateBelow' : 'inLine'];
    const lanes = crowded ? [] : lanesFor(items, scale.width, { avoid, tries, starts });
    const homeless = [...lanes.keys()].filter((at) => (lanes[at]?.lane ?? most) >= most);
    return { items, lanes, dateBelow, misfits: crowded ? places.crowded : homeless };
  };
  let flags = fitted([]);
  const groups = countedGroups(shown, (tried) => {
    flags = fitted(tried);
    return flags.misfits;
  });
  if (flags.items.length !== groups.length) flags = fitted(groups);
  const { items, dateBelow } = flags;
  return { items, dateBelow, lanes: flags.lanes.flatMap((lane) => lane ?? []) };
}

/** The flags of a picture that was drawn before; `null` where it is of another size or of other events. */
function flagsLike(
  shown: readonly EventGroup['events'][number][],
  scale: TimeScale,
  { width, fontSize, like }: TimelineOptions,
): Flags | null {
  if (!like || like.width !== width || like.fontSize !== fontSize) return null;
  const groups = groupsOf(
    shown,
    (like.counts ?? []).map(({ ids }) => ids),
  );
  const { items, dateBelow } = itemsOf(groups, markPlaces(groups, scale), width, fontSize);
  const labels = new Map([
    ...like.marks.map(({ id, label }) => [id, label] as const),
    ...(like.counts ?? []).map(({ ids, label }) => [ids[0] ?? '', label] as const),
  ]);
  const rows = rowsOf([], fontSize, dateBelow, 0);
  const lanes = items.flatMap(({ group, x, width: wide }) => {
    const label = labels.get(group.events[0]?.id ?? '');
    return label ? [laneAt(label, like, rows, x, wide)] : [];
  });
  return lanes.length === items.length ? { items, dateBelow, lanes } : null;
}

function laneAt(
  { anchor, y }: Flag['label'],
  { axisY, tickY }: TimelineLayout,
  { axisY: emptyAxis, tickY: emptyTick, baseline, pitch }: Rows,
  x: number,
  width: number,
): Lane {
  const up = y < axisY;
  const lowest = baseline({ up, lane: 0 }) + (up ? axisY - emptyAxis : tickY - emptyTick);
  return { up, lane: Math.round(Math.abs(y - lowest) / pitch), anchor, ...roomOf({ x, width }, anchor) };
}

interface Drawing extends Flags {
  scale: TimeScale;
  ticks: TickRoom[];
}

/** Everything moved to the right as far as its stretch was by folds opened before it. */
function movedOver(
  { items, lanes, dateBelow }: Flags,
  closed: TimeScale,
  scale: TimeScale,
  smallSize: number,
): Drawing {
  const by = scale.stretches.map(({ x0 }, at) => x0 - (closed.stretches[at]?.x0 ?? x0));
  const moved = (stretch: number) => by[stretch] ?? 0;
  const stretchAt = (x: number) => closed.stretches.findIndex(({ x1 }) => x < x1);
  const before = ticksOf(closed, smallSize).map(({ x, x0, x1, text }) => {
    const over = moved(stretchAt(x));
    return { x: x + over, x0: x0 + over, x1: x1 + over, text };
  });
  return {
    items: items.map((item) => ({ ...item, x: item.x + moved(item.stretch) })),
    lanes: lanes.map((lane, at) => {
      const over = moved((items[at] as TimelineItem).stretch);
      return { ...lane, x0: lane.x0 + over, x1: lane.x1 + over };
    }),
    dateBelow,
    scale,
    ticks: scale === closed ? before : [...before, ...ticksOfOpened(scale, smallSize)],
  };
}

function pictureOf({ items, lanes, dateBelow, scale, ticks }: Drawing, fontSize: number): TimelineLayout {
  const bars = barsOf(items, scale);
  const tracks = bars.reduce((most, bar) => Math.max(most, bar?.track ?? 0), 0);
  const rows = rowsOf(lanes, fontSize, dateBelow, tracks);
  const flags = items.map((item, at) => flagOf(item, bars[at], lanes[at] as Lane, rows));
  const counts = items.flatMap(({ group: { events } }, at) =>
    events.length > 1 ? [{ ids: events.map(({ id }) => id), ...(flags[at] as Flag) }] : [],
  );
  return {
    width: Math.round(scale.width),
    height: rows.height,
    fontSize,
    smallSize: smallSizeOf(fontSize),
    dateBelow,
    axisY: rows.axisY,
    stretches: scale.stretches.map((stretch) => drawnStretch(stretch, items, smallSizeOf(fontSize))),
    ticks: ticks.filter((tick) => !crossed(tick, items, lanes)).map(({ x, text }) => ({ x, text })),
    tickY: rows.tickY,
    foldY: rows.foldY,
    marks: items.flatMap(({ group: { events }, date }, at) => {
      const [only] = events;
      if (!only || events.length > 1) return [];
      const { label, stem, ...mark } = flags[at] as Flag;
      return [{ id: only.id, ...mark, approximate: only.approximate, label, date, stem }];
    }),
    ...(counts.length > 0 ? { counts } : {}),
  };
}

function emptyLayout(width: number, fontSize: number): TimelineLayout {
  const nothing = { stretches: [], ticks: [], marks: [], dateBelow: false };
  return {
    width,
    height: 40,
    fontSize,
    smallSize: smallSizeOf(fontSize),
    axisY: 20,
    tickY: 34,
    foldY: [18, 28],
    ...nothing,
  };
}

/** What is written small: ticks, and how long a fold is. */
function smallSizeOf(fontSize: number): number {
  return fontSize - 2;
}

/** How far a fold reaches above its axis and below it: a line of words, and air. */
export function foldReach(smallSize: number): number {
  return smallSize + 2;
}

/** Of the wider of two words, with the edges of the break beside them. */
function foldWidth(words: string, smallSize: number): number {
  return widest(words.split(' '), smallSize) + 6;
}

/** The room that an opened fold needs to be named in full. */
function openedWidth(words: string, smallSize: number): number {
  return labelWidth(nothingFor(words), smallSize) + 8;
}

interface Bar {
  x0: number;
  x1: number;
  track: number;
}

function barsOf(items: readonly TimelineItem[], { x, width }: TimeScale): (Bar | undefined)[] {
  const free: number[] = [];
  return items.map(({ group: { start, end }, x: x0 }) => {
    if (end === start) return undefined;
    const x1 = Math.round(Math.min(width, Math.max(x0 + markRadius + 2, x(end + 1))));
    return { x0, x1, track: trackFor(free, x0, x1) };
  });
}

/** The first one that is free at `x0`; once there are enough, the one that is free soonest. */
function trackFor(free: number[], x0: number, x1: number): number {
  let track = free.findIndex((until) => until < x0);
  if (track < 0) track = free.length < mostTracks ? free.length : free.indexOf(Math.min(...free));
  free[track] = Math.max(x1, free[track] ?? x1);
  return track;
}

interface Rows {
  height: number;
  axisY: number;
  tickY: number;
  foldY: [number: number, unit: number];
  /** The baseline of a lane. */
  baseline: (lane: Pick<Lane, 'up' | 'lane'>) => number;
  /** From lane to lane. */
  pitch: number;
  fontSize: number;
  /** How much lower a label's last line is than its first. */
  second: number;
}

function rowsOf(lanes: readonly Lane[], fontSize: number, dateBelow: boolean, tracks: number): Rows {
  const smallSize = smallSizeOf(fontSize);
  const second = dateBelow ? lineHeight(fontSize) : 0;
  const pitch = fontSize + 4 + second;
  const small = Math.ceil(smallSize * ascent);
  const above = 1 + Math.max(-1, ...lanes.filter(({ up }) => up).map(({ lane }) => lane));
  const below = 1 + Math.max(-1, ...lanes.filter(({ up }) => !up).map(({ lane }) => lane));
  const axisY = Math.ceil(above * pitch + foldReach(smallSize) + 4);
  const tickY = axisY + tracks * barStep + small + 6;
  const top = axisY - foldReach(smallSize) - 3 - Math.ceil(fontSize * descent) - second;
  const bottom = tickY + Math.ceil(smallSize * descent) + 2 + Math.ceil(fontSize * ascent);
  return {
    axisY,
    tickY,
    foldY: [axisY - 2, axisY - 2 + smallSize],
    // Ticks and folds stand under the axis even where no label does.
    height: Math.ceil(
      below > 0
        ? bottom + (below - 1) * pitch + second + fontSize * descent + 1
        : tickY + fontSize * descent + 1,
    ),
    baseline: ({ up, lane }) => (up ? top - lane * pitch : bottom + lane * pitch),
    pitch,
    fontSize,
    second,
  };
}

function drawnStretch(
  { x0, x1, folded, gap }: Stretch,
  items: readonly TimelineItem[],
  smallSize: number,
): TimelineStretch {
  const drawn = { x0: Math.round(x0), x1: Math.round(x1), folded };
  if (!gap) return drawn;
  const named = { ...drawn, gap };
  if (!folded) {
    const text = [nothingFor(gap.words), gap.words].find(
      (words) => labelWidth(words, smallSize) + 8 <= x1 - x0,
    );
    return text ? { ...named, text } : named;
  }
  // A window may cut a fold down to less than its words, or a stretch beside it to less than its mark.
  const wide = foldWidth(gap.words, smallSize);
  const free = items.every(({ x }) => Math.abs(x - (x0 + x1) / 2) > wide / 2 + markRadius - 1);
  return free && x1 - x0 >= wide - 1 ? { ...named, text: gap.words } : named;
}

function flagOf(
  { x, text }: TimelineItem,
  bar: Bar | undefined,
  lane: Lane,
  { axisY, fontSize, second, baseline }: Rows,
): Flag {
  const y = baseline(lane);
  const flag = lane.anchor === 'start' ? flagGap : lane.anchor === 'end' ? -flagGap : 0;
  const beside = lane.up ? Math.round(y - fontSize * 0.7) : y + second;
  const short = lane.up ? Math.round(y + second + fontSize * descent) : Math.round(y - fontSize * ascent);
  return {
    x,
    ...(bar ? { bar: { x0: bar.x0, x1: bar.x1, y: axisY + bar.track * barStep } } : {}),
    label: { x: x + flag, y, anchor: lane.anchor, text },
    stem: {
      y0: axisY + (lane.up ? -1 : 1) * (markRadius + 1),
      y1: lane.anchor === 'middle' ? short : beside,
    },
  };
}

function crossed(
  tick: { x0: number; x1: number },
  items: readonly TimelineItem[],
  lanes: readonly Lane[],
): boolean {
  return items.some(({ x }, at) => !lanes[at]?.up && x > tick.x0 - 2 && x < tick.x1 + 2);
}
