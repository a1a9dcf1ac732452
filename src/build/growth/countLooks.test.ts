import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../layout/seededRandom.ts';
import { countLooks } from './countLooks.ts';
import { castOf, tiesOf } from './generatedCast.ts';

/** Per log n, for a cast as generated stories have them. */
function looksOf(count: number, seed: number): number {
  const random = seededRandom(seed);
  const cast = castOf(count, random);
  const actors = cast.map(({ name, ...actor }) => ({ ...actor, label: name, weight: 1 }));
  return countLooks(actors, tiesOf(cast, random)) / Math.log2(count);
}

describe('countLooks', () => {
  it.each([2023, 7, 31])(
    'grows no worse than log n up to 5,000 actors (cast %i)',
    { timeout: 60_000 },
    (seed) => {
      const least = looksOf(200, seed);
      expect(least).toBeGreaterThan(1);
      expect(looksOf(1000, seed) / least).toBeLessThan(1.05);
      expect(looksOf(5000, seed) / least).toBeLessThan(1.05);
    },
  );
});
