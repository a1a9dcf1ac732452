import { type Box, distanceToBox, distanceToLine, lineMeetsBox, overlapDepth, type Point } from './box.ts';
import type { GraphLayout } from './graphLayout.ts';
import { labelBox } from './labelLayout.ts';
import { reachOf } from './nodeShape.ts';
import { arrowTip, curveOf, pointOn } from './tieCurve.ts';

/** How good a finished layout is, measured on the rounded numbers that will be drawn. */
export interface GraphFigures {
  /** Pairs of ties that cross, each crossing counted; ties between the same two actors do not count. */
  crossings: number;
  /** Pairs of a label and a tie that runs through it. */
  labelStrikes: number;
  /** Pairs of labels or nodes that overlap, and labels or nodes that leave the frame. */
  overlaps: number;
  /** Pairs of a tie and a node that it touches without joining it. */
  through: number;
  /** Pairs of ties between the same two actors whose middles are less than 9 px apart, so that one hides the other. */
  hidden: number;
  /** The part of the width and of the height that nodes and labels span. */
  fillX: number;
  fillY: number;
}

/** How often a layout breaks the laws of the graph; a good one never does. */
export function breaches({ overlaps, through, hidden }: GraphFigures): number {
  return overlaps + through + hidden;
}

const pieces = 24;

export function graphFigures(
  layout: GraphLayout,
  ties: readonly { id: string; from: string; to: string }[],
): GraphFigures {
  const lines = layout.ties.map((tie, at) => ({ ...ends(ties, tie.id, at), ...drawnLine(tie.d) }));
  const labels = layout.nodes.map((node) =>
    labelBox(node.label.x, node.label.y, node.label.anchor, node.label.lines, layout.fontSize),
  );
  const marks = layout.nodes.map((node) => ({ ...node, reach: node.r * reachOf[node.kind] }));
  const boxes = [
    ...labels,
    ...marks.map(({ x, y, reach }) => ({ x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach })),
  ];
  const outside = boxes.filter(
    (box) => box.x0 < 0 || box.y0 < 0 || box.x1 > layout.width || box.y1 > layout.height,
  );
  return {
    crossings: count(lines, (a, b) => (sameEnds(a, b) ? 0 : crossingsOf(a, b))),
    labelStrikes: sum(lines, (line) => labels.filter((box) => meets(line, box)).length),
    overlaps:
      outside.length +
      count(labels, (a, b) => (overlapDepth(a, b) > 0 ? 1 : 0)) +
      count(marks, tooNear) +
      sum(marks, (mark) => labels.filter((box) => covers(box, mark)).length),
    through: sum(
      lines,
      (line) =>
        marks.filter((mark) => mark.id !== line.from && mark.id !== line.to && nears(line, mark)).length,
    ),
    hidden: count(lines, (a, b) => (sameEnds(a, b) && distance(middle(a), middle(b)) < 9 ? 1 : 0)),
    fillX: span(boxes, 'x0', 'x1') / layout.width,
    fillY: span(boxes, 'y0', 'y1') / layout.height,
  };
}

interface Drawn {
  points: Point[];
  /** From each point to the next. */
  steps: Step[];
  /** Around all of it: most pairs are told apart by that alone. */
  around: Box;
}

type Step = [Point, Point];
type Line = Drawn & { from: string; to: string };
type Mark = Point & { reach: number };

function ends(ties: readonly { id: string; from: string; to: string }[], id: string, at: number) {
  const tie = ties[at];
  if (tie?.id !== id) throw new RangeError(`ties in another order than in the layout: ${id}`);
  return { from: tie.from, to: tie.to };
}

function sameEnds(a: Line, b: Line): boolean {
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
}

function drawnLine(path: string): Drawn {
  const curve = curveOf(path);
  const points = [
    ...Array.from({ length: pieces + 1 }, (_, i) => pointOn(curve, i / pieces)),
    arrowTip(curve),
  ];
  const steps = points.slice(1).map((point, at): Step => [points[at] as Point, point]);
  return { points, steps, around: around(points) };
}

function around(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

function crossingsOf(a: Drawn, b: Drawn): number {
  if (overlapDepth(a.around, b.around) < 0) return 0;
  return sum(a.steps, ([p, q]) => {
    if (overlapDepth(around([p, q]), b.around) < 0) return 0;
    return b.steps.filter(([r, s]) => turns(p, q, r) !== turns(p, q, s) && turns(r, s, p) !== turns(r, s, q))
      .length;
  });
}

function turns(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

function meets({ steps, around }: Drawn, box: Box): boolean {
  return overlapDepth(around, box) >= 0 && steps.some(([a, b]) => lineMeetsBox(a.x, a.y, b.x, b.y, box));
}

function nears({ steps, around }: Drawn, { x, y, reach }: Mark): boolean {
  if (distanceToBox(x, y, around) >= reach + 1) return false;
  return steps.some(([a, b]) => distanceToLine(x, y, a.x, a.y, b.x, b.y) < reach + 1);
}

function middle({ points }: Line): Point {
  return points[pieces / 2] as Point;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function tooNear(a: Mark, b: Mark): number {
  return distance(a, b) < a.reach + b.reach ? 1 : 0;
}

/** Whether a label's box comes nearer to a mark than its own label does. */
function covers(box: Box, { x, y, reach }: Mark): boolean {
  const dx = Math.max(box.x0 - x, 0, x - box.x1);
  const dy = Math.max(box.y0 - y, 0, y - box.y1);
  return Math.hypot(dx, dy) < reach * 0.8;
}

function span(boxes: readonly Box[], from: 'x0' | 'y0', to: 'x1' | 'y1'): number {
  return Math.max(...boxes.map((box) => box[to])) - Math.min(...boxes.map((box) => box[from]));
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

/** The sum over all pairs of items. */
function count<Item>(items: readonly Item[], value: (a: Item, b: Item) => number): number {
  return sum(
    items.map((item, at) => sum(items.slice(at + 1), (other) => value(item, other))),
    (total) => total,
  );
}
