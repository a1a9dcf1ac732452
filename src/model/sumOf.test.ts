import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSum } from './isSum.ts';
import { lengthOfSum, sumOf } from './sumOf.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });

it('a sum says how long its text is, and has the form of a sum', () => {
  fc.assert(
    fc.property(text, (some) => {
      expect(isSum(sumOf(some))).toBe(true);
      expect(lengthOfSum(sumOf(some))).toBe(some.length);
    }),
  );
  for (const other of ['', '0-abcdefgh', '12-ABCDEFGH', '12', 'x-abcdefgh', '12-abc', '123456-abcdefgh'])
    expect(isSum(other), other).toBe(false);
});

it('another text comes to another sum, however alike', () => {
  fc.assert(
    fc.property(text, fc.nat(299), fc.constantFrom('a', 'e', ' ', ',', 'é'), (some, at, letter) => {
      const place = at % some.length;
      const other = some.slice(0, place) + letter + some.slice(place + 1);
      fc.pre(other !== some);
      expect(sumOf(other)).not.toBe(sumOf(some));
    }),
  );
});
