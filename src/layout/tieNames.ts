import { type Box, distanceToBox, type Point } from './box.ts';
import { curveOfDrawn, type DrawnGraph, type DrawnNode } from './drawnGraph.ts';
import { labelBox } from './labelLayout.ts';
import { labelWidth } from './labelWidth.ts';
import { type Curve, pointOn } from './tieCurve.ts';

/** A tie's name where it stands: the middle of its line of text, in layout units. */
export interface TieName extends Point {
  id: string;
  text: string;
  /** Degrees, clockwise, from -90 to 90: it never stands on its head. */
  turn: number;
}

/** A tie to be named, with what it may be called, the best first. */
export interface Nameable {
  id: string;
  texts: readonly string[];
}

export const nameSize = 10;
/** How far names, nodes and labels keep apart, in px. */
const air = 1;
/** Half the height of a name. */
const half = nameSize * 0.55;
/** Where along its line a name may stand: in the middle, or else near it. */
const spots = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
/** On the line, or else close beside it, where a name may be longer than the line. */
const offsets = [0, -half - 3, half + 3];

interface Place {
  name: TieName;
  /** Middles of circles with the radius `half` that together cover the name. */
  cover: Point[];
}

/**
 * Sets names along the lines of ties so that none touches another name, a node, a label or the frame. Those with the fewest
 * places choose first. A tie with no room for any of its texts is left out.
 */
export function tieNames(graph: DrawnGraph, wanted: readonly Nameable[], fontSize = 12): TieName[] {
  return tieNamer(graph, fontSize)(wanted);
}

/** As {@link tieNames}, for a graph that is asked often: it remembers where each tie's names find room. */
export function tieNamer(graph: DrawnGraph, fontSize = 12): (wanted: readonly Nameable[]) => TieName[] {
  const paths = new Map(graph.ties.map(({ id, d }) => [id, d]));
  const around = obstacles(graph, fontSize);
  const known = new Map<string, Place[]>();
  const placesFor = ({ id, texts }: Nameable): Place[] => {
    const d = paths.get(id);
    if (d === undefined) return [];
    const key = [id, ...texts].join('\n');
    const places = known.get(key) ?? placesOn(graph, around, curveOfDrawn(d), id, texts);
    known.set(key, places);
    return places;
  };
  return (wanted) => {
    const free = wanted.map(placesFor);
    const taken: Place[] = [];
    for (const places of free.filter((some) => some.length > 0).sort((a, b) => a.length - b.length)) {
      const place = places.find(({ cover }) => !taken.some((other) => touches(cover, other.cover)));
      if (place) taken.push(place);
    }
    const order = new Map(wanted.map(({ id }, at) => [id, at]));
    return taken.map(({ name }) => name).sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  };
}

function placesOn(
  graph: DrawnGraph,
  around: Obstacles,
  curve: Curve,
  id: string,
  texts: readonly string[],
): Place[] {
  const length = lengthOf(curve);
  const widths = texts.map((text) => labelWidth(text, nameSize));
  const near = obstaclesNear(curve, Math.max(0, ...widths) / 2, around);
  return offsets.flatMap((offset) =>
    texts.flatMap((text, at) => {
      const width = widths[at] ?? 0;
      return spots.flatMap((t) => {
        const room = 2 * Math.min(t, 1 - t) * length;
        if (room < (offset === 0 ? width : width * 0.6)) return [];
        const place = placeAt(curve, t, offset, id, text, width);
        return place.cover.every((point) => isFree(point, graph, near)) ? [place] : [];
      });
    }),
  );
}

/** Those that a name of this half width on or beside the curve may touch: most of a picture is nowhere near one line. */
function obstaclesNear(
  { start, control, end }: Curve,
  wide: number,
  { nodes, labels }: Obstacles,
): Obstacles {
  const far = wide + 3 * half + 3 + air;
  const x0 = Math.min(start.x, control.x, end.x) - far;
  const x1 = Math.max(start.x, control.x, end.x) + far;
  const y0 = Math.min(start.y, control.y, end.y) - far;
  const y1 = Math.max(start.y, control.y, end.y) + far;
  const meets = (box: Box) => box.x1 > x0 && box.x0 < x1 && box.y1 > y0 && box.y0 < y1;
  const reach = ({ x, y, r }: DrawnNode) => {
    const out = r * 1.2;
    return { x0: x - out, x1: x + out, y0: y - out, y1: y + out };
  };
  return { nodes: nodes.filter((node) => meets(reach(node))), labels: labels.filter(meets) };
}

function placeAt(curve: Curve, t: number, offset: number, id: string, text: string, width: number): Place {
  const middle = pointOn(curve, t);
  const before = pointOn(curve, t - 0.02);
  const after = pointOn(curve, t + 0.02);
  const angle = Math.atan2(after.y - before.y, after.x - before.x);
  const upright = Math.abs(angle) > Math.PI / 2 ? angle - Math.sign(angle) * Math.PI : angle;
  const x = middle.x - offset * Math.sin(upright);
  const y = middle.y + offset * Math.cos(upright);
  const steps = Math.max(1, Math.ceil(width / half));
  const cover = Array.from({ length: steps + 1 }, (_, at) => {
    const along = (at / steps - 0.5) * width;
    return { x: x + along * Math.cos(upright), y: y + along * Math.sin(upright) };
  });
  const round = (value: number) => Math.round(value * 10) / 10;
  return { name: { id, text, x: round(x), y: round(y), turn: round((upright * 180) / Math.PI) }, cover };
}

interface Obstacles {
  nodes: readonly DrawnNode[];
  labels: readonly Box[];
}

function obstacles({ nodes }: DrawnGraph, fontSize: number): Obstacles {
  const labels = nodes.map(({ x, y, label }) =>
    labelBox(x + label.x, y + label.y, label.anchor ?? 'start', label.lines, fontSize),
  );
  return { nodes, labels };
}

function isFree({ x, y }: Point, { width, height }: DrawnGraph, { nodes, labels }: Obstacles): boolean {
  const inside = x >= half && y >= half && x <= width - half && y <= height - half;
  return (
    inside &&
    // A node of any kind lies within 1.2 of its radius, but for the corners of two kinds.
    !nodes.some((node) => Math.hypot(node.x - x, node.y - y) < node.r * 1.2 + half + air) &&
    !labels.some((box) => distanceToBox(x, y, box) < half + air)
  );
}

function touches(one: readonly Point[], other: readonly Point[]): boolean {
  return one.some((a) => other.some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * half + air));
}

function lengthOf(curve: Curve): number {
  let length = 0;
  for (let at = 0; at < 8; at++) {
    const a = pointOn(curve, at / 8);
    const b = pointOn(curve, (at + 1) / 8);
    length += Math.hypot(b.x - a.x, b.y - a.y);
  }
  return length;
}
