import type { Anchor } from './labelLayout.ts';
import { seededRandom } from './seededRandom.ts';

/** A label to be put in a lane; `x` is its mark's, `width` the label's, in px. */
export interface LaneItem {
  x: number;
  width: number;
}

/** Lane 0 is next to the axis. The label takes the room from `x0` to `x1`, its stem's side of it included. */
export interface Lane {
  up: boolean;
  lane: number;
  anchor: Anchor;
  x0: number;
  x1: number;
}

/** Between a stem and the text it flags, between a stem and any other text, and between two texts in a lane; px. */
export const flagGap = 3;
const stemGap = 3;
const textGap = 7;
const mostLanes = 60;
const homeless = 1000;
const anchors: readonly Anchor[] = ['start', 'end', 'middle'];
/** What may be spent on a search where nothing is said: a search with few items is over before a frame is drawn. */
const quickSteps = 300_000;

export interface LaneOptions {
  /** Stretches of x that stems below the axis had better not cross. */
  avoid?: readonly { x0: number; x1: number }[];
  /** How many plans to try from each start, and from how many starts; more give a better picture later. */
  tries?: number | undefined;
  starts?: number | undefined;
}

interface Wish {
  up: boolean;
  anchor: Anchor;
}

/** Labels take their places in this order, each where it wishes to be. */
interface Plan {
  order: number[];
  wishes: Wish[];
}

/**
 * Lanes for labels, so that no two labels touch and no stem (straight from its mark to its label) runs through another label;
 * `null` for a label that found none. Items come sorted by x. Looked for by changing the order in which labels take their places,
 * and the places they wish for; the same items give the same lanes.
 */
export function lanesFor(
  items: readonly LaneItem[],
  width: number,
  { avoid = [], tries = Math.ceil(quickSteps / items.length ** 2), starts = 3 }: LaneOptions,
): (Lane | null)[] {
  const [only] = items;
  if (!only) return [];
  if (items.length === 1) return [loneLane(only, width)];
  const random = seededRandom(items.length);
  const field = { items, width, avoid, tries };
  const half = (at: number) => (items[at] as LaneItem).x <= width / 2;
  // Two flights of stairs: the left half above the axis, the right half below.
  const stairs = planOf(items, (at) => ({ up: half(at), anchor: half(at) ? 'start' : 'end' }));
  const mixed = planOf(items, (at) => ({ up: at % 2 === 0, anchor: half(at) ? 'start' : 'end' }));
  const best = [stairs, ...Array.from({ length: starts - 1 }, () => mixed)]
    .map((plan) => improve(field, plan, random))
    .sort((a, b) => a.price - b.price)[0];
  return best?.lanes ?? [];
}

/** What does not change while lanes are looked for. */
interface Field {
  items: readonly LaneItem[];
  width: number;
  avoid: readonly { x0: number; x1: number }[];
  tries: number;
}

function loneLane(item: LaneItem, width: number): Lane | null {
  const rooms = anchors.map((anchor) => ({ anchor, ...roomOf(item, anchor) }));
  const room = rooms.find(({ x0, x1 }) => x0 >= 0 && x1 <= width);
  return room ? { up: true, lane: 0, ...room } : null;
}

/** Flags to the right go up from the right, flags to the left from the left, so that no stem meets a text on its way. */
function planOf(items: readonly LaneItem[], wishOf: (at: number) => Wish): Plan {
  const wishes = items.map((_, at) => wishOf(at));
  const all = [...items.keys()];
  const toTheRight = all.filter((at) => wishes[at]?.anchor === 'start').reverse();
  return { order: [...toTheRight, ...all.filter((at) => wishes[at]?.anchor !== 'start')], wishes };
}

function improve(field: Field, start: Plan, random: () => number): { lanes: (Lane | null)[]; price: number } {
  const { items, tries } = field;
  const pick = (length: number) => Math.floor(random() * length);
  const settled = (plan: Plan) => {
    const lanes = settle(field, plan);
    return { plan, lanes, price: priceOf(items, lanes, field.avoid) };
  };
  let now = settled(start);
  let best = now;
  for (let left = tries; left > 0; left--) {
    const at = pick(items.length);
    const order = now.plan.order.filter((other) => other !== at);
    order.splice(pick(items.length), 0, at);
    const wishes = [...now.plan.wishes];
    if (left % 3 > 0) wishes[at] = { up: random() < 0.5, anchor: anchors[pick(3)] as Anchor };
    const tried = settled({ order, wishes });
    if (tried.price - now.price > (random() * 4 * left) / tries) continue;
    now = tried;
    if (now.price < best.price) best = now;
  }
  return best;
}

/** Each label in turn takes the lowest free lane on the side it wishes for; `null` where there is none. */
function settle({ items, width }: Field, { order, wishes }: Plan): (Lane | null)[] {
  const lanes: (Lane | null)[] = items.map(() => null);
  for (const at of order) {
    const item = items[at] as LaneItem;
    const { up, anchor } = wishes[at] as Wish;
    const room = roomOf(item, anchor);
    if (room.x0 < 0 || room.x1 > width) continue;
    const lane = lowestLane(items, lanes, up, room, item.x);
    if (lane !== null) lanes[at] = { up, anchor, lane, ...room };
  }
  return lanes;
}

export function roomOf({ x, width }: LaneItem, anchor: Anchor): { x0: number; x1: number } {
  if (anchor === 'middle') return { x0: x - width / 2, x1: x + width / 2 };
  return anchor === 'start' ? { x0: x, x1: x + flagGap + width } : { x0: x - flagGap - width, x1: x };
}

function lowestLane(
  items: readonly LaneItem[],
  lanes: readonly (Lane | null)[],
  up: boolean,
  { x0, x1 }: { x0: number; x1: number },
  x: number,
): number | null {
  const taken = new Uint8Array(mostLanes + 1);
  let lowest = 0;
  let highest = mostLanes;
  for (let at = 0; at < lanes.length; at++) {
    const other = lanes[at];
    if (!other || other.up !== up) continue;
    const stem = (items[at] as LaneItem).x;
    if (x0 < other.x1 + textGap && other.x0 < x1 + textGap) taken[other.lane] = 1;
    // Its stem must not run through this label, nor this stem through its label.
    if (stem > x0 - stemGap && stem < x1 + stemGap) lowest = Math.max(lowest, other.lane);
    if (x > other.x0 - stemGap && x < other.x1 + stemGap) highest = Math.min(highest, other.lane);
  }
  while (lowest <= highest && taken[lowest]) lowest++;
  return lowest <= highest ? lowest : null;
}

/** Low is good, few lanes are better; a label without a lane is out of the question. */
function priceOf(
  items: readonly LaneItem[],
  lanes: readonly (Lane | null)[],
  avoid: readonly { x0: number; x1: number }[],
): number {
  let price = 0;
  let highest = -1;
  let lowest = -1;
  lanes.forEach((lane, at) => {
    if (!lane) {
      price += homeless;
      return;
    }
    price += lane.lane * lane.lane * 0.12 + (lane.anchor === 'middle' ? 0 : 0.1);
    if (lane.up) highest = Math.max(highest, lane.lane);
    else lowest = Math.max(lowest, lane.lane);
    const x = (items[at] as LaneItem).x;
    if (!lane.up)
      price += avoid.filter((word) => x > word.x0 - stemGap && x < word.x1 + stemGap).length * 0.7;
  });
  return price + 4 * (highest + lowest) + Math.abs(highest - lowest);
}
