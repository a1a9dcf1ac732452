import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionPoint } from './partitionPoint.ts';

it('finds the first that is past, and asks no more often than halving does', () => {
  const split = fc.nat(5000).chain((count) => fc.tuple(fc.constant(count), fc.nat(count)));
  fc.assert(
    fc.property(split, ([count, first]) => {
      let asked = 0;
      const found = partitionPoint(count, (at) => {
        asked += 1;
        expect(at).toBeLessThan(count);
        return at >= first;
      });
      expect(found).toBe(first);
      expect(asked).toBeLessThanOrEqual(Math.ceil(Math.log2(count + 1)));
    }),
  );
});
