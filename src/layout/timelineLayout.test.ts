import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../model/isoDay.ts';
import { dayNumber, whenOf } from '../model/when.ts';
import { type Box, overlapDepth } from './box.ts';
import { ascent, descent, labelBox } from './labelLayout.ts';
import { labelWidth } from './labelWidth.ts';
import { seededRandom } from './seededRandom.ts';
import type { TimelineEvent } from './timelineItems.ts';
import { layoutTimeline, type TimelineLayout, timelineScale } from './timelineLayout.ts';
import { inOrder } from './timelineRows.ts';

const two = (value: number) => String(value).padStart(2, '0');
const date = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1950, max: 2025 }), fc.constant(2023)),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .chain(({ year, month, day }) =>
    fc.constantFrom(
      `${year}`,
      `${year}-${two(month)}`,
      `${year}-${two(month)}~`,
      `${year}-${two(month)}-${two(day)}`,
      `2023-07-${two(day)}`,
      `${year}-${two(month)}-01/${year}-${two(month)}-${two(day)}`,
    ),
  );
const events = fc
  .array(fc.record({ label: fc.stringMatching(/^[A-Z][a-z]{2,7}( [a-zA-Z]{1,7})?$/), when: date }), {
    minLength: 1,
    maxLength: 40,
    size: 'max',
  })
  .map((list): TimelineEvent[] => list.map((event, at) => ({ id: `e${at}`, ...event })));
const width = fc.integer({ min: 280, max: 2000 });

/** From a day to a millennium long, from one event to thousands, with labels of any length. */
const stories = fc
  .record({
    from: fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(1990, 1, 1) }),
    days: fc.oneof(fc.constantFrom(1, 40, 26_000), fc.integer({ min: 1, max: 365_242 })),
    count: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }) },
      { weight: 3, arbitrary: fc.integer({ min: 41, max: 200 }) },
      { weight: 1, arbitrary: fc.integer({ min: 201, max: 2000 }) },
    ),
    seed: fc.nat(),
  })
  .map(({ from, days, count, seed }): TimelineEvent[] => {
    const random = seededRandom(seed);
    return Array.from({ length: count }, (_, at) => {
      const crowded = random() < 0.5 ? 0.9 + random() / 50 : random();
      const start = from + Math.floor(crowded * days);
      const kept = [4, 7, 10, 10][Math.floor(random() * 4)];
      const day = isoDay(start).slice(0, kept);
      const when = random() < 0.1 ? `${isoDay(start)}/${isoDay(start + Math.floor(random() * 900))}` : day;
      const label = 'An event of the story with a long name'.slice(0, 3 + Math.floor(random() ** 3 * 35));
      return { id: `e${at}`, label: label.trim(), when: random() < 0.1 ? `${when}~` : when };
    });
  });

/** Boxes of all that is written, by name. */
function texts(layout: TimelineLayout): [string, Box][] {
  const { fontSize, smallSize, axisY, foldY, tickY } = layout;
  const word = (text: string, x: number, y: number): Box => {
    const half = labelWidth(text, smallSize) / 2;
    return { x0: x - half, x1: x + half, y0: y - smallSize * ascent, y1: y + smallSize * descent };
  };
  const labels = layout.marks.map(({ id, label, date: day }): [string, Box] => {
    return [
      id,
      labelBox(
        label.x,
        label.y,
        label.anchor,
        layout.dateBelow ? [label.text, day] : [`${label.text} ${day}`],
        fontSize,
      ),
    ];
  });
  const counts = (layout.counts ?? []).map(({ ids, label }): [string, Box] => {
    return [ids[0] ?? '', labelBox(label.x, label.y, label.anchor, [label.text], fontSize)];
  });
  const folds = layout.stretches.flatMap(({ text, folded, x0, x1 }): [string, Box][] => {
    if (!text) return [];
    const middle = (x0 + x1) / 2;
    if (!folded) return [[`opened ${text}`, word(text, middle, axisY - 5)]];
    return text
      .split(' ')
      .map((part, line) => [`fold ${text}: ${part}`, word(part, middle, foldY[line] ?? 0)]);
  });
  return [
    ...labels,
    ...counts,
    ...folds,
    ...layout.ticks.map(({ x, text }): [string, Box] => [`tick ${text}`, word(text, x, tickY)]),
  ];
}

/** Of events and of counts, in order. */
function flags({ marks, counts = [] }: TimelineLayout) {
  return [...marks, ...counts.map(({ ids, ...count }) => ({ id: ids[0] ?? '', ...count }))].sort(
    (a, b) => a.x - b.x,
  );
}

function mistakes(layout: TimelineLayout): string[] {
  const written = texts(layout);
  const found: string[] = [];
  for (const { id, x, bar } of flags(layout)) {
    const ends = [x - 4, x + 4, bar?.x0 ?? x, bar?.x1 ?? x];
    if (Math.min(...ends) < 0 || Math.max(...ends) > layout.width)
      found.push(`mark of ${id} leaves the frame`);
    if ((bar?.y ?? 0) > layout.height) found.push(`bar of ${id} leaves the frame`);
  }
  written.forEach(([name, box], at) => {
    if (box.x0 < -0.5 || box.x1 > layout.width + 0.5 || box.y0 < 0 || box.y1 > layout.height)
      found.push(`${name} leaves the frame`);
    for (const [other, otherBox] of written.slice(at + 1))
      if (overlapDepth(box, otherBox) > 0.5) found.push(`${name} on ${other}`);
    for (const { id, x, stem } of flags(layout)) {
      const line = {
        x0: x - 0.5,
        x1: x + 0.5,
        y0: Math.min(stem.y0, stem.y1),
        y1: Math.max(stem.y0, stem.y1),
      };
      if (id !== name && overlapDepth(line, box) > 0) found.push(`stem of ${id} through ${name}`);
      const mark = { x0: x - 4, x1: x + 4, y0: layout.axisY - 4, y1: layout.axisY + 4 };
      if (overlapDepth(mark, box) > 0.5) found.push(`mark of ${id} on ${name}`);
    }
  });
  const placed = flags(layout);
  placed.slice(1).forEach(({ id, x }, at) => {
    if (x - (placed[at]?.x ?? 0) < 8) found.push(`${id} less than 8 px from the mark before it`);
  });
  return found;
}

/** Every event that starts and ends in the window, once, as a mark or in a count; in order. */
function expectEach(layout: TimelineLayout, given: readonly TimelineEvent[]) {
  const { marks, counts = [] } = layout;
  const ids = [...marks.map(({ id }) => id), ...counts.flatMap((count) => count.ids)];
  expect(ids.sort()).toEqual(given.map(({ id }) => id).sort());
  const starts = new Map(given.map(({ id, when }) => [id, whenOf(when).start]));
  const order = flags(layout).map(({ id }) => starts.get(id) ?? 0);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  for (const { ids: counted, label } of counts) {
    expect(counted.length).toBeGreaterThan(1);
    if (!label.text.endsWith('…')) expect(label.text).toContain(`${counted.length} `);
  }
}

const soon = { interruptAfterTimeLimit: 8000, markInterruptAsFailure: false };

describe('layoutTimeline', () => {
  it('lets nothing touch anything and leaves nothing out, for any story at any width', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(fc.oneof(events, stories), width, (given, across) => {
        const layout = layoutTimeline(given, { width: across, fontSize: 11 });
        expect(mistakes(layout)).toEqual([]);
        expectEach(layout, given);
        expect(layout.width).toBe(across);
      }),
      { numRuns: 40, ...soon },
    );
  });

  it('keeps the laws through any window', { timeout: 60_000 }, () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(stories, width, part, part, (given, across, a, b) => {
        const { stretches } = timelineScale(inOrder(given), { width: across, fontSize: 11 });
        const [first, last] = [stretches[0]?.start ?? 0, stretches.at(-1)?.end ?? 0];
        const start = first + Math.min(a, b) * (last - first - 1);
        const window = { start, end: Math.max(start + 1, first + Math.max(a, b) * (last - first)) };
        const layout = layoutTimeline(given, { width: across, fontSize: 11, window });
        expect(mistakes(layout)).toEqual([]);
        const within = given.filter(({ when }) => {
          const days = whenOf(when);
          return days.start < window.end && days.end + 1 > window.start;
        });
        expectEach(layout, within);
      }),
      { numRuns: 40, ...soon },
    );
  });

  it('opens a fold with all marks, labels and counts staying put or moving over alike', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(stories, width, fc.nat(), (given, across, pick) => {
        const closed = layoutTimeline(given, { width: across, fontSize: 11 });
        const gaps = closed.stretches.flatMap(({ gap }) => gap?.id ?? []);
        const id = gaps[pick % gaps.length];
        if (id === undefined) return;
        const open = layoutTimeline(given, { width: across, fontSize: 11, opened: [id] });
        expect(mistakes(open)).toEqual([]);
        const fold = closed.stretches.find(({ gap }) => gap?.id === id);
        const over = open.width - closed.width;
        const moved = (x: number) => (x < (fold?.x1 ?? 0) ? x : x + over);
        const there = flags(closed).map(({ id: name, x, label, stem }) => {
          return { id: name, x: moved(x), label: { ...label, x: label.x + moved(x) - x }, stem };
        });
        expect(flags(open).map(({ id: name, x, label, stem }) => ({ id: name, x, label, stem }))).toEqual(
          there,
        );
        expect(open.height).toBe(closed.height);
        const words = closed.stretches.find(({ gap }) => gap?.id === id)?.gap?.words;
        expect(open.stretches.find(({ gap }) => gap?.id === id)).toMatchObject({
          folded: false,
          gap: { words },
        });
      }),
      { numRuns: 40, ...soon },
    );
  });

  it('laid out like a picture drawn before, it is that picture', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(events, width, (given, across) => {
        const before = layoutTimeline(given, { width: across, fontSize: 11, tries: 600 });
        expect(layoutTimeline(given, { width: across, fontSize: 11, like: before })).toEqual(before);
      }),
      { numRuns: 20, ...soon },
    );
  });

  it('counts what has no room, in words that say of when', () => {
    const july = Array.from({ length: 30 }, (_, at) => {
      return { id: `e${at}`, label: 'An event', when: `2023-07-${two(1 + at)}` };
    });
    const far = { id: 'far', label: 'Armistice', when: '1953-07-27' };
    const { marks, counts } = layoutTimeline([far, ...july], { width: 280, fontSize: 11 });
    expect(marks.map(({ id }) => id)).toEqual(['far']);
    expect(counts?.map(({ label }) => label.text)).toEqual(['30 in July 2023']);
  });

  it('writes a year once and gives a bar to what lasts', () => {
    const { marks } = layoutTimeline(
      [
        { id: 'vote', label: 'Vote', when: '2023-07-25' },
        { id: 'visit', label: 'Visit', when: '2023-07-25/2023-07-27' },
        { id: 'arms', label: 'Arms', when: '2022-11~' },
      ],
      { width: 480, fontSize: 11 },
    );
    expect(marks.map(({ date: text }) => text)).toEqual(['about Nov 2022', '25 Jul 2023', '25–27 Jul']);
    expect(marks.map(({ bar }) => bar !== undefined)).toEqual([true, false, true]);
    expect(marks.map(({ approximate }) => approximate)).toEqual([true, false, false]);
  });

  it('is the same every time, and empty for no events', () => {
    const given = [{ id: 'a', label: 'A', when: '1953' }];
    expect(layoutTimeline(given, { width: 480, fontSize: 11 })).toEqual(
      layoutTimeline(given, { width: 480, fontSize: 11 }),
    );
    expect(layoutTimeline([], { width: 480, fontSize: 11 }).marks).toEqual([]);
  });
});
