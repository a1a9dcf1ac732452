import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepDay } from './stepDay.ts';

const days = [0, 3, 4, 9, 20, 21, 22, 40];

describe('stepDay', () => {
  it('goes to the next day that counts, from such a day and from between two', () => {
    expect(stepDay('ArrowRight', 3, days)).toBe(4);
    expect(stepDay('ArrowUp', 5, days)).toBe(9);
    expect(stepDay('ArrowLeft', 3, days)).toBe(0);
    expect(stepDay('ArrowDown', 8.5, days)).toBe(4);
  });

  it('goes five with the Page keys, and to the ends', () => {
    expect(stepDay('PageUp', 0, days)).toBe(21);
    expect(stepDay('PageUp', 20, days)).toBe(40);
    expect(stepDay('PageDown', 22, days)).toBe(3);
    expect(stepDay('Home', 22, days)).toBe(0);
    expect(stepDay('End', 22, days)).toBe(40);
  });

  it('stays where there is nowhere to go, and leaves other keys alone', () => {
    expect(stepDay('ArrowRight', 40, days)).toBe(40);
    expect(stepDay('ArrowLeft', 0, days)).toBe(0);
    expect(stepDay('Home', 7, [])).toBe(7);
    expect(stepDay('Enter', 3, days)).toBeNull();
    expect(stepDay('toString', 3, days)).toBeNull();
  });

  it('walks through all days one after another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 30 }), (some) => {
        const sorted = some.sort((a, b) => a - b);
        const walked = [sorted[0] ?? 0];
        for (const _ of sorted.slice(1)) walked.push(stepDay('ArrowRight', walked.at(-1) ?? 0, sorted) ?? 0);
        expect(walked).toEqual(sorted);
      }),
    );
  });
});
