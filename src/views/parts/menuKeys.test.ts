import { expect, it } from 'vitest';
import { menuKeys } from './menuKeys.ts';

it('menuKeys goes round at both ends, and to them', () => {
  expect([0, 1, 2].map((at) => menuKeys('ArrowDown', at, 3))).toEqual([1, 2, 0]);
  expect([0, 1, 2].map((at) => menuKeys('ArrowUp', at, 3))).toEqual([2, 0, 1]);
  expect([menuKeys('Home', 2, 3), menuKeys('End', 0, 3), menuKeys('a', 1, 3)]).toEqual([0, 2, null]);
});
