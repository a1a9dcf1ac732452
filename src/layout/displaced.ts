import type { ActorKind } from '../model/story.ts';
import type { Point } from './box.ts';
import {
  countedFromStart,
  curveOfDrawn,
  type DrawnGraph,
  type DrawnNode,
  type DrawnTie,
} from './drawnGraph.ts';
import { curvePath, tieCurve } from './tieCurve.ts';

/** What a drawn graph does not say of itself. */
export interface GraphParts {
  kindOf(actor: string): ActorKind;
  endsOf(tie: string): { from: string; to: string };
}

/**
 * The graph with some actors elsewhere, in whole px inside the frame, and their ties with them; each tie bends as it did,
 * less where it became shorter. What does not change is the same object as before.
 */
export function displaced(
  graph: DrawnGraph,
  parts: GraphParts,
  places: ReadonlyMap<string, Point>,
): DrawnGraph {
  const before = new Map(graph.nodes.map((node) => [node.id, node]));
  const nodes = graph.nodes.map((node) => movedNode(node, places.get(node.id), graph));
  const after = new Map(nodes.map((node) => [node.id, node]));
  const moved = (id: string) => before.get(id) !== after.get(id);
  if (![...after.keys()].some(moved)) return graph;
  const ties = graph.ties.map((tie) => {
    const { from, to } = parts.endsOf(tie.id);
    if (!moved(from) && !moved(to)) return tie;
    return redrawn(tie, parts, [before.get(from), before.get(to)], [after.get(from), after.get(to)]);
  });
  return { ...graph, nodes, ties };
}

function movedNode(node: DrawnNode, place: Point | undefined, { width, height }: DrawnGraph): DrawnNode {
  if (!place) return node;
  const within = (value: number, whole: number) =>
    Math.min(whole - node.r, Math.max(node.r, Math.round(value)));
  const x = within(place.x, width);
  const y = within(place.y, height);
  return x === node.x && y === node.y ? node : { ...node, x, y };
}

type Ends = [DrawnNode | undefined, DrawnNode | undefined];

function redrawn(tie: DrawnTie, parts: GraphParts, [fromOld, toOld]: Ends, [from, to]: Ends): DrawnTie {
  if (!fromOld || !toOld || !from || !to) return tie;
  const part = Math.min(1, distance(from, to) / (distance(fromOld, toOld) || 1));
  const { bend, skew } = bendOf(curveOfDrawn(tie.d).control, fromOld, toOld);
  const end = (node: DrawnNode) => ({ ...node, kind: parts.kindOf(node.id) });
  return { ...tie, d: countedFromStart(curvePath(tieCurve(end(from), end(to), bend * part, skew * part))) };
}

/** With which tieCurve would put its control point there. */
function bendOf(control: Point, from: Point, to: Point): { bend: number; skew: number } {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const across = control.x - (from.x + to.x) / 2;
  const down = control.y - (from.y + to.y) / 2;
  return { bend: (across * dy - down * dx) / (2 * length), skew: (across * dx + down * dy) / (2 * length) };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
