import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKeys } from './findKeys.ts';

const press = (key: string, held = false) => ({ key, held });

describe('findKeys', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['Enter', -1, 0],
    ['ArrowUp', -1, null],
    ['Home', -1, null],
    ['a', -1, null],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 'field'],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['a', 1, 'field'],
    ['ш', 1, 'field'],
    ['Backspace', 1, 'field'],
    [' ', 1, null],
    ['Enter', 1, null],
    ['Tab', 1, null],
    ['Escape', 1, null],
  ] as const)('%s at %i leads to %s', (key, at, step) => {
    expect(findKeys(press(key), at, 3)).toBe(step);
  });

  it('leaves keys with ctrl, cmd or alt, and all keys where nothing is found, as they are', () => {
    expect(findKeys(press('a', true), 1, 3)).toBeNull();
    expect(findKeys(press('ArrowDown'), -1, 0)).toBeNull();
    expect(findKeys(press('Enter'), -1, 0)).toBeNull();
  });

  it('never leads to a result that is not there', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', 'x');
    fc.assert(
      fc.property(fc.array(key), fc.nat({ max: 6 }), (keys, count) => {
        let at = -1;
        for (const one of keys) {
          const step = findKeys(press(one), at, count);
          if (step === null) continue;
          at = step === 'field' ? -1 : step;
          expect(at).toBeLessThan(count);
          expect(at).toBeGreaterThanOrEqual(-1);
        }
      }),
    );
  });
});
