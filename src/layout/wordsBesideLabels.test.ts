import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapDepth } from './box.ts';
import { labelBox } from './labelLayout.ts';
import { layoutTimeline } from './timelineLayout.ts';
import { wordsBesideLabels } from './wordsBesideLabels.ts';

const day = fc.integer({ min: 1, max: 28 }).map((one) => String(one).padStart(2, '0'));
const events = fc
  .array(
    fc.record({
      label: fc.stringMatching(/^[A-Z][a-z]{2,9}$/),
      when: fc.oneof(
        day.map((one) => `2023-07-${one}`),
        fc.integer({ min: 1950, max: 2025 }).map(String),
      ),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((list) => list.map((event, at) => ({ id: `e${at}`, ...event })));

describe('wordsBesideLabels', () => {
  it('sets words that touch no label, no other word and no edge of the picture', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 400, max: 900 }), (given, width) => {
        const timeline = layoutTimeline(given, { width, fontSize: 11, tries: 1 });
        const words = wordsBesideLabels(timeline, () => 'disputed');
        const { marks, counts = [], dateBelow } = timeline;
        const boxes = [
          ...words.map(({ x, y, anchor, text }) => labelBox(x, y, anchor, [text], 11)),
          ...marks.map(({ label, date }) =>
            labelBox(
              label.x,
              label.y,
              label.anchor,
              dateBelow ? [label.text, date] : [`${label.text} ${date}`],
              11,
            ),
          ),
          ...counts.map(({ label }) => labelBox(label.x, label.y, label.anchor, [label.text], 11)),
        ];
        for (const [at, word] of boxes.slice(0, words.length).entries()) {
          expect(word.x0).toBeGreaterThanOrEqual(0);
          expect(word.x1).toBeLessThanOrEqual(timeline.width);
          for (const other of boxes.filter((_, nth) => nth !== at)) {
            expect(overlapDepth(word, other)).toBeLessThanOrEqual(0);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('names those that have a word, each at its own line', () => {
    const timeline = layoutTimeline(
      [
        { id: 'one', label: 'One', when: '1953-07-27' },
        { id: 'two', label: 'Two', when: '2023-07-27' },
      ],
      { width: 600, fontSize: 11 },
    );
    const words = wordsBesideLabels(timeline, (id) => (id === 'two' ? 'alleged' : undefined));
    const mark = timeline.marks.find(({ id }) => id === 'two');
    expect(words).toMatchObject([{ id: 'two', text: 'alleged', y: mark?.label.y }]);
  });

  it('leaves out a word that has no room', () => {
    const timeline = layoutTimeline([{ id: 'one', label: 'One', when: '1953' }], {
      width: 280,
      fontSize: 11,
    });
    expect(
      wordsBesideLabels(timeline, () => 'a word as long as the picture is wide, and longer than that'),
    ).toEqual([]);
  });
});
