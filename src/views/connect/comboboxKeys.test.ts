import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterKey, closedList, type ListState } from './comboboxKeys.ts';

const press = (key: string, altKey = false) => ({ key, altKey });
const openAt = (active: number): ListState => ({ open: true, active });
const keys = ['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Home', 'End', 'ArrowLeft', 'Tab', 'a', ' '];

describe('afterKey', () => {
  it.each([
    ['ArrowDown', closedList, openAt(0)],
    ['ArrowDown', openAt(-1), openAt(0)],
    ['ArrowDown', openAt(0), openAt(1)],
    ['ArrowDown', openAt(2), openAt(0)],
    ['ArrowUp', closedList, openAt(2)],
    ['ArrowUp', openAt(-1), openAt(2)],
    ['ArrowUp', openAt(0), openAt(2)],
    ['ArrowUp', openAt(2), openAt(1)],
    ['Escape', openAt(1), closedList],
  ])('%s goes from %o to %o', (key, list, next) => {
    expect(afterKey(press(key), list, 3)).toEqual({ list: next });
  });

  it('opens with Alt and the arrow down, closes with Alt and the arrow up, and comes to no option', () => {
    expect(afterKey(press('ArrowDown', true), closedList, 3)).toEqual({ list: openAt(-1) });
    expect(afterKey(press('ArrowUp', true), openAt(1), 3)).toEqual({ list: closedList });
  });

  it('takes the active option with Enter, and otherwise leaves Enter to the form', () => {
    expect(afterKey(press('Enter'), openAt(1), 3)).toEqual({ list: closedList, take: true });
    expect(afterKey(press('Enter'), openAt(-1), 3)).toEqual({ list: closedList, leave: true });
    expect(afterKey(press('Enter'), closedList, 3)).toEqual({ list: closedList, leave: true });
  });

  it('leaves Escape to the page once the list is closed', () => {
    expect(afterKey(press('Escape'), closedList, 3)).toEqual({ list: closedList, leave: true });
  });

  it.each(['Home', 'End', 'ArrowLeft', 'ArrowRight'])('leads back into the text with %s', (key) => {
    expect(afterKey(press(key), openAt(1), 3)).toEqual({ list: openAt(-1), leave: true });
  });

  it('never comes to an option that is not there, and to none in a closed list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())),
        fc.nat({ max: 5 }),
        (typed, count) => {
          let list = closedList;
          for (const [key, alt] of typed) {
            const after = afterKey(press(key, alt), list, count);
            if (after.take) expect(list.active).toBeGreaterThanOrEqual(0);
            list = after.list;
            expect(list.active).toBeLessThan(Math.max(count, 1));
            expect(list.active).toBeGreaterThanOrEqual(-1);
            if (!list.open || count === 0) expect(list.active).toBe(-1);
          }
        },
      ),
    );
  });
});
