/** Where the focus goes in a menu of `count` entries when a key is pressed on the one at `at`; `null` where the key moves nothing. */
export function menuKeys(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown') return (at + 1) % count;
  return key === 'ArrowUp' ? (at - 1 + count) % count : null;
}
