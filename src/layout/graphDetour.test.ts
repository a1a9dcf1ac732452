import { expect, it } from 'vitest';
import { distanceToLine } from './box.ts';
import { startPlacing } from './graphAnneal.ts';
import { detour } from './graphDetour.ts';
import { graphScene, type Placing } from './graphScene.ts';

const box = { width: 600, height: 400, fontSize: 12 };
const ties = [{ id: 't', from: 'west', to: 'east' }];

/** Two actors, tied, and others in their way. */
function placed(others: readonly { x: number; y: number }[]) {
  const points = [{ x: 60, y: 200 }, { x: 540, y: 200 }, ...others];
  const actors = points.map((_, at) => {
    return {
      id: ['west', 'east'][at] ?? `a${at}`,
      label: 'A',
      side: 'china',
      kind: 'person' as const,
      weight: 1,
    };
  });
  const scene = graphScene(actors, ties, box);
  return { scene, placing: startPlacing(scene, points) };
}

function clearance({ samples, x, y }: Placing, radius: readonly number[]): number {
  const points = samples[0]?.points ?? new Float64Array();
  const far = x.slice(2).map((at, k) => {
    const steps = Array.from({ length: points.length / 2 - 1 }, (_, i) =>
      distanceToLine(
        at,
        y[k + 2] ?? 0,
        points[2 * i] ?? 0,
        points[2 * i + 1] ?? 0,
        points[2 * i + 2] ?? 0,
        points[2 * i + 3] ?? 0,
      ),
    );
    return Math.min(...steps) - (radius[k + 2] ?? 0);
  });
  return Math.min(...far);
}

it('leads a tie around a node in its way and leaves everything in its place', () => {
  const { scene, placing } = placed([{ x: 300, y: 236 }]);
  const before = { x: [...placing.x], y: [...placing.y] };
  expect(clearance(placing, scene.radius)).toBeLessThan(0);
  expect(detour(scene, placing)).toBe(true);
  expect(clearance(placing, scene.radius)).toBeGreaterThan(1);
  expect({ x: placing.x, y: placing.y }).toEqual(before);
});

it('goes a skew way where the even ones are barred', () => {
  // The middle is walled off but for a gap near the top, and whatever rises evenly to it meets one of the two beside it.
  const wall = [60, 160, 200, 240, 280, 320, 360].map((y) => ({ x: 300, y }));
  const { scene, placing } = placed([...wall, { x: 180, y: 150 }, { x: 200, y: 128 }]);
  detour(scene, placing);
  expect(clearance(placing, scene.radius)).toBeGreaterThan(1);
  expect(placing.skew[0]).not.toBe(0);
});

it('changes nothing where nothing is in the way', () => {
  const { scene, placing } = placed([{ x: 300, y: 360 }]);
  expect(detour(scene, placing)).toBe(false);
});
