import type { GraphLayout } from './graphLayout.ts';
import type { Anchor } from './labelLayout.ts';
import type { Curve } from './tieCurve.ts';

/** A graph as the views draw it, with every number as short as it gets: it is in each page and in the first script. */
export interface DrawnGraph {
  width: number;
  height: number;
  nodes: DrawnNode[];
  ties: DrawnTie[];
}

export interface DrawnNode {
  id: string;
  x: number;
  y: number;
  r: number;
  /** Counted from the node; `anchor` is left out where it is `start`. */
  label: { x: number; y: number; anchor?: Exclude<Anchor, 'start'>; lines: string[] };
}

export interface DrawnTie {
  id: string;
  /** SVG path data: one quadratic curve, counted from its start. */
  d: string;
}

/** Throws a RangeError for a tie that is no single quadratic curve. */
export function drawnGraph({ width, height, nodes, ties }: GraphLayout): DrawnGraph {
  return {
    width,
    height,
    nodes: nodes.map(({ id, x, y, r, label: { anchor, lines, ...label } }) => {
      const place = { x: label.x - x, y: label.y - y, lines };
      return { id, x, y, r, label: anchor === 'start' ? place : { ...place, anchor } };
    }),
    ties: ties.map(({ id, d }) => ({ id, d: countedFromStart(d) })),
  };
}

/** As {@link DrawnTie} has it. */
export function countedFromStart(d: string): string {
  const [x = Number.NaN, y = Number.NaN, ...rest] = d.match(/-?[\d.]+/g)?.map(Number) ?? [];
  if (rest.length !== 4 || !d.includes('Q')) throw new RangeError(`not one quadratic curve: ${d}`);
  const steps = rest.map((value, at) => value - (at % 2 === 0 ? x : y));
  return `M${x} ${y}q${steps.join(' ').replace(/ -/g, '-')}`;
}

/** The curve that a drawn tie's path stands for. */
export function curveOfDrawn(d: string): Curve {
  const [x = 0, y = 0, ...steps] = d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const [a = 0, b = 0, c = 0, e = 0] = steps;
  return { start: { x, y }, control: { x: x + a, y: y + b }, end: { x: x + c, y: y + e } };
}
