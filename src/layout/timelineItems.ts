import { dateOfDay, formatWhenShort } from '../model/when.ts';
import { widest } from './labelLayout.ts';
import { labelWidth } from './labelWidth.ts';
import { spreadMarks } from './spreadMarks.ts';
import { countText, type Group } from './timelineCounts.ts';
import type { Dated } from './timelineRows.ts';
import type { TimeScale } from './timeScale.ts';

export interface TimelineEvent {
  id: string;
  label: string;
  /** EDTF level 1; see model/when.ts. */
  when: string;
}

export type EventGroup = Group<Dated<TimelineEvent>>;

/** A mark with its words: of an event, or of a count. */
export interface TimelineItem {
  group: EventGroup;
  /** The index of its stretch. */
  stretch: number;
  x: number;
  text: string;
  /** Empty for a count, whose text has it. */
  date: string;
  /** Of the words, in px. */
  width: number;
}

/** Half a mark's width, and the least distance between two. */
export const markRadius = 4;
export const markWidth = 8.5;

interface Places {
  xs: number[];
  stretches: number[];
  /** Indices of those that stand in each other's way. */
  crowded: number[];
}

/** Where the marks stand: at their first day, nudged apart within their stretch. */
export function markPlaces(groups: readonly EventGroup[], { stretches, x, width }: TimeScale): Places {
  const ends = stretches.map(({ end }) => end);
  const places: Places = { xs: [], stretches: [], crowded: [] };
  let next = 0;
  for (const [index, stretch] of stretches.entries()) {
    const from = next;
    const last = index === stretches.length - 1;
    while (next < groups.length && (last || (groups[next] as EventGroup).start < (ends[index] as number)))
      next++;
    const low = Math.min(stretch.x0 + markRadius, width - markRadius);
    const high = Math.max(low, stretch.x1 - markRadius);
    const wanted = groups
      .slice(from, next)
      .map((group) => Math.min(high, Math.max(low, x(group.start) + markRadius)));
    const nudged = spreadMarks(wanted, markWidth, low, high);
    places.xs.push(...nudged.map(Math.round));
    places.stretches.push(...nudged.map(() => index));
    if ((next - from - 1) * markWidth > high - low + 1e-6) places.crowded.push(...tight(wanted, from));
  }
  return places;
}

/** Those closer to a neighbour than marks may be, by index from `from`. */
function tight(wanted: readonly number[], from: number): number[] {
  const near = (at: number) => {
    const [one, other] = [wanted[at - 1], wanted[at]];
    return one !== undefined && other !== undefined && other - one < markWidth;
  };
  return [...wanted.keys()].filter((at) => near(at) || near(at + 1)).map((at) => at + from);
}

/** The words of each mark, cut to what finds a place; `dateBelow` where a label and its date are two lines. */
export function itemsOf(
  groups: readonly EventGroup[],
  { xs, stretches }: Places,
  width: number,
  fontSize: number,
): { items: TimelineItem[]; dateBelow: boolean } {
  const dates = shortDates(groups);
  const texts = groups.map((group) => textOf(group));
  const inLine = texts.map((text, at) => labelWidth(dates[at] ? `${text} ${dates[at]}` : text, fontSize));
  const dateBelow = inLine.reduce((most, one) => Math.max(most, one), 0) > width / 2 - 8;
  const items = groups.map((group, at) => {
    const date = cutTo(width * 0.6, dates[at] ?? '', fontSize);
    const text = cutTo(width / 2 - 8, texts[at] as string, fontSize);
    const wide = dateBelow ? widest([text, date], fontSize) : (inLine[at] as number);
    return { group, stretch: stretches[at] as number, x: xs[at] as number, text, date, width: wide };
  });
  return { items, dateBelow };
}

function textOf({ events, start, end }: EventGroup): string {
  const [only] = events;
  return only && events.length === 1 ? only.label : countText(events.length, { start, end });
}

/** The year is written once, on the first event of it, and wherever a date runs over two years. */
function shortDates(groups: readonly EventGroup[]): string[] {
  let written = -1;
  return groups.map(({ events, start, end }) => {
    const [only] = events;
    const { year } = dateOfDay(start);
    if (!only || events.length > 1) {
      written = -1;
      return '';
    }
    const text = formatWhenShort(only.when);
    if (year !== written || dateOfDay(end).year !== year) {
      written = year;
      return text;
    }
    return text.replace(/(?<!about) \d+$/, '');
  });
}

function cutTo(room: number, text: string, fontSize: number): string {
  if (labelWidth(text, fontSize) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && labelWidth(`${characters.join('')}…`, fontSize) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
