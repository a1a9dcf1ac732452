import fc from 'fast-check';
import { expect, it } from 'vitest';
import { farTieNames } from './farTieNames.ts';

const size = { width: 3000, height: 2000 };
const point = fc.record({ x: fc.integer({ min: 0, max: 3000 }), y: fc.integer({ min: 0, max: 2000 }) });
const lines = fc.array(fc.record({ start: point, control: point, end: point }), { maxLength: 12 });
const scale = fc.double({ min: 0.1, max: 4, noNaN: true });
const textsOf = (at: number) => ['sends arms to', `tie ${at}`];

it('names ties inside the picture by one of their texts, not where marks are', () => {
  fc.assert(
    fc.property(lines, fc.array(point, { maxLength: 8 }), scale, (curves, places, near) => {
      const nodes = places.map((place) => ({ ...place, r: 10, name: 'Somebody', named: undefined }));
      const ties = curves.map((curve, at) => ({ id: String(at), curve, texts: textsOf(at) }));
      for (const { id, text, x, y } of farTieNames(nodes, ties, near, size)) {
        expect(textsOf(Number(id))).toContain(text);
        expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height).toBe(true);
        for (const node of nodes) expect(Math.hypot(node.x - x, node.y - y)).toBeGreaterThan(10);
      }
    }),
    { numRuns: 60 },
  );
});

it('finds room on a short line once the reader is near', () => {
  const curve = { start: { x: 100, y: 100 }, control: { x: 130, y: 100 }, end: { x: 160, y: 100 } };
  const names = (near: number) => farTieNames([], [{ id: 'a', curve, texts: ['backs'] }], near, size);
  expect(names(0.2)).toEqual([]);
  expect(names(1)).toMatchObject([{ text: 'backs', turn: 0 }]);
});
