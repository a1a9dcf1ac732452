import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flowRows } from './flowRows.ts';

it('flowRows lets nothing overlap, leave the row or change order', () => {
  const widths = fc.array(fc.integer({ min: 1, max: 100 }));
  fc.assert(
    fc.property(widths, fc.integer({ min: 100, max: 400 }), fc.nat(20), (all, width, gap) => {
      const placed = flowRows(all, width, gap);
      for (const [at, { x, row }] of placed.entries()) {
        expect(x + (all[at] ?? 0)).toBeLessThanOrEqual(width);
        const before = placed[at - 1];
        if (!before) expect({ x, row }).toEqual({ x: 0, row: 0 });
        else if (row === before.row) expect(x).toBe(before.x + (all[at - 1] ?? 0) + gap);
        else expect({ x, row }).toEqual({ x: 0, row: before.row + 1 });
      }
    }),
  );
});
