import type { DrawnNode } from './drawnGraph.ts';
import { type FarName, farLabel, farRadius } from './largeGraphFar.ts';
import type { Curve } from './tieCurve.ts';
import { type TieName, tieNames } from './tieNames.ts';

/** An actor whose mark and name, if it shows one, are kept clear. */
export interface NamedNode {
  x: number;
  y: number;
  r: number;
  name: string;
  named: FarName | undefined;
}

/** A tie to be named, with what it may be called, the best first. */
export interface CurvedTie {
  id: string;
  curve: Curve;
  texts: readonly string[];
}

/**
 * As `tieNames`, for a graph seen from afar: names are as large on screen as at any other scale (px for each unit of the
 * layout). What comes out, in the layout's units, is right for every larger scale up to the next level of `nameLevel`.
 */
export function farTieNames(
  nodes: readonly NamedNode[],
  ties: readonly CurvedTie[],
  scale: number,
  size: { width: number; height: number },
): TieName[] {
  const onScreen = {
    width: size.width * scale,
    height: size.height * scale,
    nodes: nodes.map((node) => nodeAt(node, scale)),
    ties: ties.map(({ id, curve }) => ({ id, d: pathAt(curve, scale) })),
  };
  return tieNames(onScreen, ties).map((name) => ({ ...name, x: name.x / scale, y: name.y / scale }));
}

function nodeAt({ x, y, r, name, named }: NamedNode, scale: number): DrawnNode {
  const label = farLabel(name, named);
  return { id: '', x: x * scale, y: y * scale, r: farRadius(r, scale), label };
}

/** As {@link DrawnTie} has it, so many times as large. */
function pathAt({ start, control, end }: Curve, scale: number): string {
  const px = (value: number) => (value * scale).toFixed(1);
  const step = ({ x, y }: Curve['start']) => `${px(x - start.x)} ${px(y - start.y)}`;
  return `M${px(start.x)} ${px(start.y)}q${step(control)} ${step(end)}`;
}
