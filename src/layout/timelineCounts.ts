import { isoDay } from '../model/isoDay.ts';
import { dateOfDay, formatWhen } from '../model/when.ts';

/** What is drawn as one mark: an event, or several that have no room of their own. In order of time. */
export interface Group<Event> {
  events: readonly Event[];
  /** First and last day that they may cover, inclusive. */
  start: number;
  end: number;
}

type Days = { start: number; end: number };

const units = ['day', 'month', 'year', 'decade', 'century', 'millennium', 'all'] as const;
type Unit = (typeof units)[number];

/**
 * Events in groups that fit: each on its own at first; while some do not fit (`misfits` names them by index), all that is on the
 * same day as one of them is counted, then all in the same month, year, decade and so on, and at last everything.
 */
export function countedGroups<Event extends Days>(
  events: readonly Event[],
  misfits: (groups: readonly Group<Event>[]) => number[],
): Group<Event>[] {
  const rank = new Map(events.map((event, at) => [event, at]));
  const sorted = ({ events: some, ...days }: Group<Event>): Group<Event> => ({
    ...days,
    events: [...some].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
  });
  let groups: Group<Event>[] = events.map((event) => ({
    events: [event],
    start: event.start,
    end: event.end,
  }));
  for (const unit of units) {
    for (;;) {
      const wrong = groups.length > 1 ? misfits(groups) : [];
      if (wrong.length === 0) return groups;
      const fewer = counted(groups, unit, wrong);
      if (fewer.length === groups.length) break;
      groups = fewer.map(sorted);
    }
  }
  return groups;
}

/** Events in groups of these ids, and each of the others on its own. */
export function groupsOf<Event extends Days & { id: string }>(
  events: readonly Event[],
  counts: readonly (readonly string[])[],
): Group<Event>[] {
  const firsts = new Map(counts.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id])));
  const groups = new Map<string, Group<Event>>();
  for (const event of events) {
    const key = firsts.get(event.id) ?? event.id;
    const same = groups.get(key);
    groups.set(key, same ? joined(same, alone(event)) : alone(event));
  }
  return [...groups.values()];
}

function alone<Event extends Days>(event: Event): Group<Event> {
  return { events: [event], start: event.start, end: event.end };
}

/** Counts the cell of each that does not fit; where it is alone in its cell, the nearest cell with others is counted instead. */
function counted<Event extends Days>(
  groups: readonly Group<Event>[],
  unit: Unit,
  wrong: readonly number[],
): Group<Event>[] {
  const names = groups.map((group) => cellOf(group, unit));
  const sizes = new Map<string | undefined, number>();
  for (const name of names) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const full = (name: string | undefined) => name !== undefined && (sizes.get(name) ?? 0) > 1;
  const near = new Set(wrong.flatMap((at) => nearest(names, at, full) ?? []));
  const crowded = enough([...near], (name) => (sizes.get(name) ?? 1) - 1, wrong.length / 2);
  const cells = new Map<string, Group<Event>>();
  for (const [at, group] of groups.entries()) {
    const name = names[at];
    const key = name !== undefined && crowded.has(name) ? name : `alone ${at}`;
    const same = cells.get(key);
    cells.set(key, same ? joined(same, group) : group);
  }
  return [...cells.values()];
}

/** The cells that make the least room first, until they make enough: what fits then need not be counted. */
function enough(names: readonly string[], roomOf: (name: string) => number, wanted: number): Set<string> {
  let room = 0;
  const taken = new Set<string>();
  for (const name of [...names].sort((a, b) => roomOf(a) - roomOf(b))) {
    if (room >= wanted) break;
    taken.add(name);
    room += roomOf(name);
  }
  return taken;
}

/** Beyond so many marks to a side, a count does not make room for what does not fit. */
const reach = 4;

function nearest(
  names: readonly (string | undefined)[],
  at: number,
  full: (name: string | undefined) => boolean,
): string | undefined {
  for (let far = 0; far <= reach; far++) {
    for (const name of [names[at - far], names[at + far]]) if (full(name)) return name;
  }
  return undefined;
}

function joined<Event extends Days>(one: Group<Event>, other: Group<Event>): Group<Event> {
  return {
    events: [...one.events, ...other.events],
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
  };
}

/** The day, month, year and so on that the days lie in, all of them; a year is in no month. */
function cellOf({ start, end }: Days, unit: Unit): string | undefined {
  const [first, last] = [start, end].map((day) => nameOfCell(day, unit));
  return first === last ? first : undefined;
}

/** Digits and dashes that days of the same cell share. */
const kept = { day: 10, month: 7, year: 4, decade: 3, century: 2, millennium: 1, all: 0 };

function nameOfCell(day: number, unit: Unit): string {
  return isoDay(day).slice(0, kept[unit]);
}

/** "4 on 27 July 2023", "4 in July 2023", "4 in 2023", "4 in the 1990s", "4 from 1953 to 2023". */
export function countText(count: number, days: Days): string {
  const cell = (['day', 'month', 'year', 'decade'] as const).flatMap((unit) => cellOf(days, unit) ?? [])[0];
  if (cell === undefined) {
    const [first, last] = [days.start, days.end].map((day) => dateOfDay(day).year);
    return `${count} from ${first} to ${last}`;
  }
  if (cell.length === kept.decade) return `${count} in the ${Number(cell)}0s`;
  return `${count} ${cell.length === kept.day ? 'on' : 'in'} ${formatWhen(cell)}`;
}
