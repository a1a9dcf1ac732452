/** How many days of those that count a Page key goes. */
const page = 5;

/**
 * Where a key moves an end of the window in time: to the next or the last of the days at which it may stand, which come sorted, each
 * once. `null` where the key means nothing to it.
 */
export function stepDay(key: string, day: number, days: readonly number[]): number | null {
  const later = days.filter((one) => one > day);
  const earlier = days.filter((one) => one < day).reverse();
  const steps: Record<string, number | undefined> = {
    ArrowRight: later[0],
    ArrowUp: later[0],
    ArrowLeft: earlier[0],
    ArrowDown: earlier[0],
    PageUp: later[page - 1] ?? later.at(-1),
    PageDown: earlier[page - 1] ?? earlier.at(-1),
    Home: days[0],
    End: days.at(-1),
  };
  return Object.hasOwn(steps, key) ? (steps[key] ?? day) : null;
}
