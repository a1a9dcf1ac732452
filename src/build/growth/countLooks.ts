import type { GraphActor, GraphTie } from '../../layout/graphScene.ts';
import { largeForces } from '../../layout/largeGraphForces.ts';
import { forceSteps } from '../../layout/largeGraphLayout.ts';
import { largeScene } from '../../layout/largeGraphScene.ts';
import { graphBoxes } from '../../layout/layouts.ts';

/**
 * How many pairs of actors the costliest iteration of a layout looks at, for each actor. It grows like log n where an
 * iteration grows like n log n: a law that no machine's clock or caches have a say in.
 */
export function countLooks(actors: readonly GraphActor[], ties: readonly GraphTie[]): number {
  const forces = largeForces(largeScene(actors, ties, graphBoxes.wide));
  const looks = Array.from({ length: forceSteps }, () => {
    forces.step();
    return forces.looks();
  });
  return Math.max(...looks) / actors.length;
}
