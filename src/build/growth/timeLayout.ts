import { largeForces } from '../../layout/largeGraphForces.ts';
import { layoutLargeGraph } from '../../layout/largeGraphLayout.ts';
import { largeScene } from '../../layout/largeGraphScene.ts';
import { graphActors, graphBoxes } from '../../layout/layouts.ts';
import type { Story } from '../../model/story.ts';
import { median } from '../bench/benchTable.ts';

export interface LayoutTimes {
  /** ms for one iteration of the forces: the median of some. */
  step: number;
  /** ms for a whole layout: forces, overlaps, names and ties; the median of three. */
  whole: number;
}

const warmUp = 10;
const counted = 30;

export function timeLayout(story: Story): LayoutTimes {
  const actors = graphActors(story);
  // Once before, since the first layouts of a process run code that is not yet optimised.
  const whole = median(
    Array.from({ length: 3 }, () => timed(() => layoutLargeGraph(actors, story.ties, graphBoxes.wide))),
  );
  const forces = largeForces(largeScene(actors, story.ties, graphBoxes.wide));
  const steps = Array.from({ length: warmUp + counted }, () => timed(() => forces.step()));
  return {
    step: median(steps.slice(warmUp)),
    whole,
  };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
