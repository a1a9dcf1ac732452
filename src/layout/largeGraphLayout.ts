import type { Point } from './box.ts';
import type { GraphLayout, PlacedTie } from './graphLayout.ts';
import type { GraphActor, GraphTie } from './graphScene.ts';
import { labelOptions } from './labelLayout.ts';
import { largeForces } from './largeGraphForces.ts';
import { placeNames } from './largeGraphNames.ts';
import { type LargeScene, largeScene } from './largeGraphScene.ts';
import { boxAround, spreadNodes } from './largeGraphSpread.ts';
import { curvePath, pointOn, tieCurve } from './tieCurve.ts';

/** Above this many actors the search of `layoutGraph`, whose tables grow with the square of the cast, takes too long. */
export const largeFrom = 201;

/** Iterations of the forces. */
export const forceSteps = 140;

/**
 * A layout for more actors than `layoutGraph` can search for, of the same form: by forces alone, in a box of the shape given
 * that grows with the cast. No node overlaps another, no name a name or a node. A name that finds no room has no lines;
 * ties may cross and may run past nodes. Throws a RangeError when a tie names an unknown actor.
 */
export function layoutLargeGraph(
  actors: readonly GraphActor[],
  ties: readonly GraphTie[],
  box: { width: number; height: number; fontSize: number },
): GraphLayout {
  const scene = largeScene(actors, ties, box);
  const forces = largeForces(scene);
  for (let step = 0; step < forceSteps; step++) forces.step();
  const places = spreadNodes(scene, forces.positions());
  const { width, height } = scene;
  return {
    width,
    height,
    fontSize: box.fontSize,
    nodes: namedNodes(actors, scene, places, box.fontSize),
    ties: drawnTies(actors, ties, scene, places),
  };
}

function namedNodes(
  actors: readonly GraphActor[],
  scene: LargeScene,
  places: readonly Point[],
  fontSize: number,
): GraphLayout['nodes'] {
  const order = actors.map((_, at) => at).sort((a, b) => weightOf(actors, b) - weightOf(actors, a));
  const names = placeNames(
    places.map((place, at) => boxAround(place, scene.extent[at] ?? 0)),
    order,
    (at) => optionsAt(actors[at] as GraphActor, scene.radius[at] ?? 0, places[at] as Point, fontSize),
    { x0: 0, y0: 0, x1: scene.width, y1: scene.height },
  );
  return actors.map(({ id, kind }, at) => {
    const { x, y } = places[at] as Point;
    const name = names.get(at)?.option;
    const label = name
      ? { x: x + name.x, y: y + name.y, anchor: name.anchor, lines: name.lines }
      : { x, y, anchor: 'middle' as const, lines: [] };
    return { id, x, y, r: scene.radius[at] ?? 0, kind, label };
  });
}

function weightOf(actors: readonly GraphActor[], at: number): number {
  return actors[at]?.weight ?? 0;
}

function optionsAt({ label, kind }: GraphActor, radius: number, { x, y }: Point, fontSize: number) {
  return labelOptions(label, kind, radius, fontSize)
    .sort((a, b) => a.cost - b.cost)
    .map((option) => {
      const { x0, y0, x1, y1 } = option.box;
      return { option, box: { x0: x + x0, y0: y + y0, x1: x + x1, y1: y + y1 } };
    });
}

/** Between the middles of ties that join the same two actors, in px. */
const fanStep = 17;

function drawnTies(
  actors: readonly GraphActor[],
  ties: readonly GraphTie[],
  scene: LargeScene,
  places: readonly Point[],
): PlacedTie[] {
  const end = (at: number) => {
    const kind = actors[at]?.kind ?? 'person';
    return { ...(places[at] as Point), r: scene.radius[at] ?? 0, kind };
  };
  return ties.map(({ id }, at) => {
    const { from, to, fan } = scene.ties[at] as LargeScene['ties'][number];
    const curve = tieCurve(end(from), end(to), fan * fanStep);
    const { x, y } = pointOn(curve, 0.5);
    return { id, d: curvePath(curve), mid: { x: Math.round(x), y: Math.round(y) } };
  });
}
