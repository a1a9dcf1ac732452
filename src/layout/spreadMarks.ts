/**
 * Moves values as little as possible (least squares) so that each is at least `gap` above the one before and all lie between
 * `low` and `high`; order is kept. Values must come sorted. With too little room for that, the gap shrinks to what fits.
 * Pool adjacent violators on values less their rank times the gap.
 */
export function spreadMarks(values: readonly number[], gap: number, low: number, high: number): number[] {
  const step = values.length > 1 ? Math.min(gap, (high - low) / (values.length - 1)) : 0;
  const pools: { sum: number; count: number }[] = [];
  values.forEach((value, rank) => {
    let pool = { sum: value - rank * step, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const top = high - (values.length - 1) * step;
  const level = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(top, Math.max(low, sum / count))),
  );
  return level.map((value, rank) => value + rank * step);
}
