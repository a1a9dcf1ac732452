import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlapDepth } from '../../layout/box.ts';
import { placeLabels } from './placeLabels.ts';

const frame = { x0: 0, y0: 0, x1: 400, y1: 300 };

it('puts a name beside its mark, and on the other side at the edge', () => {
  const size = { reach: 10, width: 60, height: 20 };
  const places = placeLabels(
    [
      { id: 'a', x: 100, y: 100, ...size },
      { id: 'b', x: 380, y: 200, ...size },
    ],
    [],
    frame,
  );
  expect(places.get('a')).toEqual({ x0: 116, y0: 90, x1: 176, y1: 110 });
  expect(places.get('b')?.x1).toBe(364);
});

it('leaves the side on which a line runs, where another is free', () => {
  const a = { id: 'a', x: 200, y: 100, reach: 10, width: 60, height: 20 };
  const line = Array.from({ length: 20 }, (_, at) => ({ x: 210 + at * 5, y: 100 }));
  expect(placeLabels([a], [], frame, line).get('a')?.x1).toBe(184);
  const both = [...line, ...line.map(({ x, y }) => ({ x: 400 - x, y }))];
  const box = placeLabels([a], [], frame, both).get('a');
  expect(both.filter(({ x, y }) => box && x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1)).toEqual(
    [],
  );
});

it('no name covers a mark or another name, or leaves the frame', () => {
  const named = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    reach: fc.integer({ min: 3, max: 20 }),
    width: fc.integer({ min: 10, max: 150 }),
    height: fc.constant(20),
  });
  fc.assert(
    fc.property(fc.array(named, { maxLength: 15 }), (list) => {
      const marks = list.map(({ x, y, reach }) => ({
        x0: x - reach,
        y0: y - reach,
        x1: x + reach,
        y1: y + reach,
      }));
      const placed = [
        ...placeLabels(
          list.map((one, at) => ({ id: String(at), ...one })),
          marks,
          frame,
        ).values(),
      ];
      for (const [at, box] of placed.entries()) {
        expect(box.x0 >= 0 && box.y0 >= 0 && box.x1 <= 400 && box.y1 <= 300).toBe(true);
        for (const other of [...marks, ...placed.slice(at + 1)])
          expect(overlapDepth(box, other)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
