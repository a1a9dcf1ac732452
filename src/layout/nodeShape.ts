import type { ActorKind } from '../model/story.ts';

/** Corners for a node of radius 1, chosen so that the four kinds look equally heavy; a person is a circle. */
const corners: Record<Exclude<ActorKind, 'person'>, readonly (readonly [number, number])[]> = {
  state: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  body: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  group: [
    [0, -1.2],
    [1.15, 0.8],
    [-1.15, 0.8],
  ],
};

/** How far a node of radius 1 reaches from its centre, by kind. */
export const reachOf: Record<ActorKind, number> = { person: 1, state: 1.27, body: 1.2, group: 1.4 };

/** How far a node of radius 1 reaches straight up, down or sideways, by kind. */
export const extentOf: Record<ActorKind, number> = { person: 1, state: 0.9, body: 1.2, group: 1.2 };

/** The outline of a node as an SVG path around 0,0. Ties end at this outline. */
export function nodePath(kind: ActorKind, r: number): string {
  if (kind === 'person') return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  const points = corners[kind].map(([x, y]) => `${tenth(x * r)} ${tenth(y * r)}`);
  return `M${points.join('L')}z`;
}

/** The inverse of {@link nodePath}, for whole radii. */
export function radiusOf(path: string): number {
  const [x = 0, y = 0] = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  if (path.includes('a')) return -x;
  return Math.round(x === 0 ? y / -1.2 : x / -0.9);
}

/** From the centre to the outline in the direction of a unit vector, for a node of radius 1. */
export function edgeDistance(kind: ActorKind, ux: number, uy: number): number {
  if (kind === 'person') return 1;
  if (kind === 'state') return 0.9 / Math.max(Math.abs(ux), Math.abs(uy));
  if (kind === 'body') return 1.2 / (Math.abs(ux) + Math.abs(uy));
  // The base, or one of the two slanted sides (through (0, -1.2) and (1.15, 0.8)).
  const base = uy > 0 ? 0.8 / uy : Infinity;
  const slope = 2 * Math.abs(ux) - 1.15 * uy;
  return Math.min(base, slope > 0 ? 1.38 / slope : Infinity);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
