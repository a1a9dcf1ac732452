import { quadtree } from 'd3';
import { distanceToLine } from './box.ts';
import { type Curve, pointOn } from './tieCurve.ts';

/** Finds what a pointer means; answers are places in the lists given, `null` where nothing is near enough. */
export interface GraphFinder {
  /** The node whose edge is nearest to a point, at most `within` away; its inside counts as 0 or less. */
  nodeAt(x: number, y: number, within: number): number | null;
  tieAt(x: number, y: number, within: number): number | null;
}

/** How many straight pieces stand for a curve. */
const pieces = 8;

export function graphFinder(
  nodes: readonly { x: number; y: number; r: number }[],
  curves: readonly Curve[],
): GraphFinder {
  const tree = quadtree(
    nodes.map((_, at) => at),
    (at) => nodes[at]?.x ?? 0,
    (at) => nodes[at]?.y ?? 0,
  );
  const largest = nodes.reduce((most, { r }) => Math.max(most, r), 0);
  return {
    nodeAt(x, y, within) {
      const reach = largest + within;
      let found: number | null = null;
      let least = within;
      tree.visit((branch, x0, y0, x1, y1) => {
        if (!branch.length) {
          for (let leaf: typeof branch | undefined = branch; leaf; leaf = leaf.next) {
            const node = nodes[leaf.data];
            const far = node ? Math.hypot(node.x - x, node.y - y) - node.r : Infinity;
            if (far <= least) [found, least] = [leaf.data, far];
          }
        }
        return x0 > x + reach || x1 < x - reach || y0 > y + reach || y1 < y - reach;
      });
      return found;
    },
    tieAt(x, y, within) {
      let found: number | null = null;
      let least = within;
      curves.forEach((curve, at) => {
        if (!isNear(curve, x, y, least)) return;
        const far = distanceToCurve(curve, x, y);
        if (far <= least) [found, least] = [at, far];
      });
      return found;
    },
  };
}

/** Whether the point is within that distance of the box around a curve's three points, which holds the curve. */
function isNear({ start, control, end }: Curve, x: number, y: number, within: number): boolean {
  return (
    Math.min(start.x, control.x, end.x) - within <= x &&
    Math.max(start.x, control.x, end.x) + within >= x &&
    Math.min(start.y, control.y, end.y) - within <= y &&
    Math.max(start.y, control.y, end.y) + within >= y
  );
}

function distanceToCurve(curve: Curve, x: number, y: number): number {
  let least = Infinity;
  let from = curve.start;
  for (let piece = 1; piece <= pieces; piece++) {
    const to = pointOn(curve, piece / pieces);
    least = Math.min(least, distanceToLine(x, y, from.x, from.y, to.x, to.y));
    from = to;
  }
  return least;
}
