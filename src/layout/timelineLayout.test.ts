import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlapDepth } from './box.ts';
import { ascent, descent, labelBox } from './labelLayout.ts';
import { labelWidth } from './labelWidth.ts';
import { layoutTimeline, type TimelineEvent, type TimelineLayout } from './timelineLayout.ts';

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
const width = fc.integer({ min: 320, max: 1200 });

/** Boxes of all that is written, by name. */
function texts(layout: TimelineLayout): [string, Box][] {
  const { fontSize, smallSize, foldY, tickY } = layout;
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
  const folds = layout.stretches.flatMap(({ text, x0, x1 }): [string, Box][] => {
    const [number = '', unit = ''] = text?.split(' ') ?? [];
    if (!text) return [];
    return [
      [`fold ${text} number`, word(number, (x0 + x1) / 2, foldY)],
      [`fold ${text} unit`, word(unit, (x0 + x1) / 2, tickY)],
    ];
  });
  return [
    ...labels,
    ...folds,
    ...layout.ticks.map(({ x, text }): [string, Box] => [`tick ${text}`, word(text, x, tickY)]),
  ];
}

function mistakes(layout: TimelineLayout): string[] {
  const written = texts(layout);
  const found: string[] = [];
  written.forEach(([name, box], at) => {
    if (box.x0 < -0.5 || box.x1 > layout.width + 0.5 || box.y0 < 0 || box.y1 > layout.height)
      found.push(`${name} leaves the frame`);
    for (const [other, otherBox] of written.slice(at + 1))
      if (overlapDepth(box, otherBox) > 0.5) found.push(`${name} on ${other}`);
    for (const { id, x, stem } of layout.marks) {
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
  layout.marks.slice(1).forEach(({ id, x }, at) => {
    if (x - (layout.marks[at]?.x ?? 0) < 8) found.push(`${id} less than 8 px from the mark before it`);
  });
  return found;
}

describe('layoutTimeline', () => {
  it('lets nothing touch anything, for any story at any width', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(events, width, (given, across) => {
        expect(mistakes(layoutTimeline(given, { width: across, fontSize: 11 }))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps true order and every event', () => {
    fc.assert(
      fc.property(events, (given) => {
        const { marks } = layoutTimeline(given, { width: 480, fontSize: 11 });
        expect(marks.map(({ id }) => id).sort()).toEqual(given.map(({ id }) => id).sort());
      }),
      { numRuns: 5, seed: 7 },
    );
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
