import type { Box } from './box.ts';
import type { DrawnNode } from './drawnGraph.ts';
import { type Anchor, ascent, descent } from './labelLayout.ts';
import { type NamePlace, placeNames } from './largeGraphNames.ts';

/** A node as seen from afar: everything in the layout's units but the width of its name, which is in px. */
export interface FarNode {
  x: number;
  y: number;
  r: number;
  nameWidth: number;
}

/** A name set beside its node: `dx`, `dy` in px from the node's centre to the start, middle or end of its baseline. */
export interface FarName extends NamePlace {
  dx: number;
  dy: number;
  anchor: Anchor;
}

/** In px, whatever the scale. */
export const farFontSize = 12;

/** Names are chosen for scales a half apart, so that they do not come and go while the reader moves nearer. */
const levelStep = Math.SQRT2;
/** Square px of picture for each name that is tried. */
const areaPerName = 7000;
/** From this scale on nodes are large and rare enough that names keep clear of all of them. */
const nodesMatter = 0.45;

/** The radius of a node in px: it shrinks with the picture, but not to nothing. */
export function farRadius(r: number, scale: number): number {
  return r * Math.max(scale, 0.22);
}

/** A name as a drawn node has its label, in px or, given a scale, in the layout's units; without lines where it shows none. */
export function farLabel(name: string, named: FarName | undefined, scale = 1): DrawnNode['label'] {
  const place = { x: (named?.dx ?? 0) / scale, y: (named?.dy ?? 0) / scale, lines: named ? [name] : [] };
  return named && named.anchor !== 'start' ? { ...place, anchor: named.anchor } : place;
}

/** The scale (px for each unit of the layout) for which names are chosen at a scale: the next lower level. */
export function nameLevel(scale: number): number {
  return levelStep ** Math.floor(Math.log(scale) / Math.log(levelStep) + 1e-9);
}

/**
 * Which of the nodes in `order` show their names at a scale, and where: none overlaps another, the first in the order win.
 * `size` is the layout's; the farther the reader is, the fewer are tried. Places are right for every larger scale up to the
 * next level.
 */
export function farNames(
  nodes: readonly FarNode[],
  order: readonly number[],
  scale: number,
  size: { width: number; height: number },
): Map<number, FarName> {
  const most = Math.ceil((size.width * size.height * scale * scale) / areaPerName);
  const boxes = scale < nodesMatter ? [] : nodes.map((node) => around(node, scale));
  return placeNames(
    boxes,
    order.slice(0, Math.max(most, 12)),
    (at) => placesAround(nodes[at] as FarNode, scale),
    null,
  );
}

function around({ x, y, r }: FarNode, scale: number): Box {
  const extent = farRadius(r, scale);
  return {
    x0: x * scale - extent,
    y0: y * scale - extent,
    x1: x * scale + extent,
    y1: y * scale + extent,
  };
}

/** Below, above, to the right and to the left. */
export function placesAround(node: FarNode, scale: number): FarName[] {
  // As large as it gets before the next level.
  const extent = farRadius(node.r, scale * levelStep) * 1.2 + 3;
  const beside = farFontSize * 0.36;
  const spots: [dx: number, dy: number, anchor: Anchor][] = [
    [0, extent + farFontSize * ascent, 'middle'],
    [0, -extent - farFontSize * descent, 'middle'],
    [extent, beside, 'start'],
    [-extent, beside, 'end'],
  ];
  return spots.map(([dx, dy, anchor]) => {
    const x = node.x * scale + dx;
    const y = node.y * scale + dy;
    const x0 = anchor === 'start' ? x : anchor === 'end' ? x - node.nameWidth : x - node.nameWidth / 2;
    const box = { x0, y0: y - farFontSize * ascent, x1: x0 + node.nameWidth, y1: y + farFontSize * descent };
    return { dx, dy, anchor, box };
  });
}
