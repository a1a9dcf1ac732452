/**
 * The first of the numbers below `count` that `isPast`, or `count` where none is. Once one is past, all after it have to be. Asks about
 * log2(count) times.
 */
export function partitionPoint(count: number, isPast: (at: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isPast(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
