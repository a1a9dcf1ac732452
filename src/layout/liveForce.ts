import {
  forceCollide,
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3';
import type { Point } from './box.ts';
import type { GraphParts } from './displaced.ts';
import type { DrawnGraph } from './drawnGraph.ts';
import { reachOf } from './nodeShape.ts';

/** An actor that a live force moves; x and y in layout units. */
export interface Body extends SimulationNodeDatum {
  id: string;
  x: number;
  y: number;
  /** What it keeps clear around its middle, in px. */
  reach: number;
  /** Where it was laid out. */
  home: Point;
}

/** Every actor of a drawn graph, with where it was laid out. */
export function bodiesOf(layout: DrawnGraph, drawn: DrawnGraph, { kindOf }: GraphParts): Body[] {
  return drawn.nodes.map(({ id, x, y, r }, at) => {
    const { x: homeX = x, y: homeY = y } = layout.nodes[at] ?? {};
    return { id, x, y, reach: r * reachOf[kindOf(id)] + 6, home: { x: homeX, y: homeY } };
  });
}

/**
 * A force for one held actor, not yet running: its neighbours keep their distance and are drawn home; all others stand still
 * and are only in the way. Moves the bodies given.
 */
export function liveForce(
  bodies: Body[],
  held: string,
  drawn: DrawnGraph,
  { endsOf }: GraphParts,
): Simulation<Body, undefined> {
  const ends = drawn.ties.map(({ id }) => endsOf(id)).filter(({ from, to }) => from === held || to === held);
  const follows = new Set(ends.flatMap(({ from, to }) => [from, to]));
  for (const body of bodies) if (!follows.has(body.id)) Object.assign(body, { fx: body.x, fy: body.y });
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const apart = ({ from, to }: { from: string; to: string }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 60;
  };
  const links = ends.map((end) => ({ source: end.from, target: end.to, far: apart(end) }));
  return forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ far }) => far)
        .strength(0.25),
    )
    .force('x', forceX<Body>(({ home }) => home.x).strength(0.12))
    .force('y', forceY<Body>(({ home }) => home.y).strength(0.12))
    .force(
      'collide',
      forceCollide<Body>(({ reach }) => reach),
    );
}
