import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3';
import type { Point } from './box.ts';
import type { Scene } from './graphScene.ts';
import { seededRandom } from './seededRandom.ts';

/**
 * A first layout by forces. The sides are laid out first, as one body each, sized by their members and drawn together by the
 * ties between them; then the actors, each drawn to its side's place. Positions fill the box.
 */
export function forceLayout(scene: Scene, seed: number): Point[] {
  const random = seededRandom(seed);
  const anchors = sidePlaces(scene, random);
  const nodes = scene.radius.map((_, at) => {
    const anchor = anchors[scene.side[at] ?? 0] as Point;
    return { at, x: anchor.x + (random() - 0.5) * 60, y: anchor.y + (random() - 0.5) * 60 };
  });
  run(
    nodes,
    scene.ties.map((tie) => ({ source: tie.from, target: tie.to })),
    random,
    {
      apart: (node) => (scene.reach[node.at] ?? 0) + scene.pitch * 0.28,
      distance: scene.pitch * 0.9,
      push: scene.pitch * 2,
    },
    (node) => anchors[scene.side[node.at] ?? 0] as Point,
  );
  return fill(nodes, scene.width, scene.height, 40);
}

function sidePlaces(scene: Scene, random: () => number): Point[] {
  const sizes = Array.from({ length: scene.sides }, (_, side) => scene.side.filter((s) => s === side).length);
  const nodes = sizes.map((_, at) => ({ at, x: random() * scene.width, y: random() * scene.height }));
  const between = scene.ties
    .map((tie) => ({ source: scene.side[tie.from] ?? 0, target: scene.side[tie.to] ?? 0 }))
    .filter((tie) => tie.source !== tie.target);
  const middle = { x: scene.width / 2, y: scene.height / 2 };
  const apart = (node: { at: number }) => scene.pitch * 0.5 * Math.sqrt(sizes[node.at] ?? 1);
  run(nodes, between, random, { apart, distance: scene.pitch * 1.5, push: scene.pitch * 4 }, () => middle);
  return fill(nodes, scene.width, scene.height, scene.pitch * 0.8);
}

interface Body extends SimulationNodeDatum {
  at: number;
  x: number;
  y: number;
}

/** Moves the bodies given. Links are this module's own copies, since d3 changes them. */
function run(
  nodes: Body[],
  links: { source: number; target: number }[],
  random: () => number,
  { apart, distance, push }: { apart: (node: Body) => number; distance: number; push: number },
  place: (node: Body) => Point,
): void {
  forceSimulation(nodes)
    .randomSource(random)
    .force('link', forceLink(links).distance(distance).strength(0.12))
    .force('charge', forceManyBody().strength(-push))
    .force('x', forceX<Body>((node) => place(node).x).strength(0.14))
    .force('y', forceY<Body>((node) => place(node).y).strength(0.14))
    .force('collide', forceCollide<Body>(apart))
    .stop()
    .tick(150);
}

/** Stretches positions so that they span the box inside its margins. */
function fill(nodes: readonly Body[], width: number, height: number, inset: number): Point[] {
  const xs = stretch(
    nodes.map((node) => node.x),
    inset,
    width - inset,
  );
  const ys = stretch(
    nodes.map((node) => node.y),
    inset,
    height - inset,
  );
  return nodes.map((_, at) => ({ x: xs[at] ?? 0, y: ys[at] ?? 0 }));
}

function stretch(values: readonly number[], from: number, to: number): number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (high - low < 1) return values.map(() => (from + to) / 2);
  return values.map((value) => from + ((value - low) / (high - low)) * (to - from));
}
