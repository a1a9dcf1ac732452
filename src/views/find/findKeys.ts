/** Where a key leads: to a result by its place in the list, or to the field. */
export type FindStep = number | 'field';

interface Key {
  key: string;
  /** ctrl, cmd or alt. */
  held: boolean;
}

/** Keys that change what is typed; from a result they lead back to the field, which then takes them. */
const erasing = new Set(['Backspace', 'Delete']);

/**
 * What a key does in the search, from the result at a place or from the field (`at` -1), with so many results. `null` where
 * it does what it always does: results are links, and Enter follows them.
 */
export function findKeys({ key, held }: Key, at: number, count: number): FindStep | null {
  if (held || count === 0) return null;
  if (at < 0) return key === 'ArrowDown' || key === 'Enter' ? 0 : null;
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return at > 0 ? at - 1 : 'field';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return isTyped(key) || erasing.has(key) ? 'field' : null;
}

/** Names of keys have several letters. A space on a button presses it. */
function isTyped(key: string): boolean {
  return key !== ' ' && [...key].length === 1;
}
