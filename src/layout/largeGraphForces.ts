import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import type { Point } from './box.ts';
import { pushApart } from './largeGraphPush.ts';
import type { LargeScene } from './largeGraphScene.ts';
import { seededRandom } from './seededRandom.ts';

/** A layout under way: one `step` is an iteration of the forces, as its cost is counted. */
export interface Forces {
  step(): void;
  /** Pairs of actors that the last step looked at: all that may cost more for each actor in a larger cast. */
  looks(): number;
  positions(): Point[];
}

/** An actor, or a side, while the forces move it. */
interface Body extends SimulationNodeDatum {
  at: number;
  side: number;
  x: number;
  y: number;
}

const seed = 31;
const sideSteps = 120;
/** The angle between two marks that fill a disc evenly, as in a sunflower. */
const turn = Math.PI * (3 - Math.sqrt(5));

/**
 * Actors push each other apart, ties draw them together, and each is held loosely near the place of its side. The same scene
 * gives the same positions on every machine. What an iteration takes is measured by `npm run bench:growth`.
 */
export function largeForces(scene: LargeScene): Forces {
  const random = seededRandom(seed);
  const middles = sidePlaces(scene, random);
  const bodies = placedBySide(scene, middles);
  const links = scene.ties.map(({ from, to }) => ({ source: from, target: to }));
  const placeOf = (axis: 'x' | 'y') => (body: Body) => middles[body.side]?.[axis] ?? 0;
  // Ties and whatever holds an actor pull harder over the distances of a large box: held alike, it would get denser.
  const hold = 20 / scene.side.length;
  const { width, height, pitch } = scene;
  const push = pushApart(bodies, { reach: pitch * 2.5, strength: pitch * 0.4, width, height });
  const simulation = forceSimulation(bodies)
    .randomSource(random)
    .force(
      'link',
      forceLink(links)
        .distance(pitch)
        .strength(1.7 * scene.side.length ** -0.6),
    )
    .force('push', push.force)
    .force('x', forceX<Body>(placeOf('x')).strength(hold))
    .force('y', forceY<Body>(placeOf('y')).strength(hold))
    .stop();
  return {
    step: () => simulation.tick(),
    looks: push.looks,
    positions: () => bodies.map(({ x, y }) => ({ x, y })),
  };
}

/** Each side as an evenly filled disc. */
function placedBySide(scene: LargeScene, middles: readonly Point[]): Body[] {
  const seen = middles.map(() => 0);
  return scene.side.map((side, at): Body => {
    const rank = seen[side] ?? 0;
    seen[side] = rank + 1;
    const away = scene.pitch * 0.56 * Math.sqrt(rank);
    const middle = middles[side] as Point;
    const [x, y] = [middle.x + away * Math.cos(rank * turn), middle.y + away * Math.sin(rank * turn)];
    return { at, side, x, y };
  });
}

/** Sides as discs as large as their members need, drawn together where many ties join them, within the box. */
function sidePlaces(scene: LargeScene, random: () => number): Point[] {
  const middle = { x: scene.width / 2, y: scene.height / 2 };
  const members = Array.from({ length: scene.sides }, () => 0);
  for (const side of scene.side) members[side] = (members[side] ?? 0) + 1;
  const bodies = members.map(
    (_, at): Body => ({
      at,
      side: at,
      x: middle.x + (random() - 0.5) * scene.width * 0.5,
      y: middle.y + (random() - 0.5) * scene.height * 0.5,
    }),
  );
  const links = scene.ties
    .map(({ from, to }) => ({ source: scene.side[from] ?? 0, target: scene.side[to] ?? 0 }))
    .filter(({ source, target }) => source !== target);
  const radius = (body: Body) => scene.pitch * 0.56 * Math.sqrt(members[body.at] ?? 1);
  const reach = (body: Body) => Math.min(radius(body), middle.x, middle.y);
  const simulation = forceSimulation(bodies)
    .randomSource(random)
    .force(
      'link',
      forceLink(links)
        .distance(scene.pitch)
        .strength(0.2 / Math.max(1, links.length)),
    )
    .force('x', forceX(middle.x).strength(0.05))
    .force('y', forceY(middle.y).strength((0.05 * scene.width) / scene.height))
    .force('collide', forceCollide<Body>(radius).iterations(3))
    .stop()
    .tick(sideSteps);
  return simulation.nodes().map((body) => ({
    x: Math.min(scene.width - reach(body), Math.max(reach(body), body.x)),
    y: Math.min(scene.height - reach(body), Math.max(reach(body), body.y)),
  }));
}
