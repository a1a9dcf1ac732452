/** Chance that comes out the same for the same seed: a linear congruential generator (Numerical Recipes). */
export interface Chance {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** One of the list, which must not be empty. */
  oneOf<Item>(list: readonly Item[]): Item;
}

export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const below = (end: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  return { below, oneOf: (list) => list[below(list.length)] as (typeof list)[number] };
}
