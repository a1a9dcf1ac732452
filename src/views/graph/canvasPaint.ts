import { cornersOf } from '../../layout/largeGraphCorners.ts';
import { type FarName, farFontSize, farRadius } from '../../layout/largeGraphFar.ts';
import { type LineStyle, lineStyleOf } from '../../model/lineStyle.ts';
import { type Side, type Standing, sides, standings } from '../../model/story.ts';
import type { CanvasColours } from './canvasColours.ts';
import type { CanvasNode, CanvasTie } from './canvasMarks.ts';

/** Where the layout lies on the canvas: a point p is drawn at `p * scale + (x, y)`, in CSS px. */
export interface Placement {
  scale: number;
  x: number;
  y: number;
  /** The canvas' own size in CSS px. */
  width: number;
  height: number;
}

export interface Brush {
  context: CanvasRenderingContext2D;
  colours: CanvasColours;
  at: Placement;
  /** Whether each standing has a line of its own, and not only each style of line. */
  byStanding: boolean;
}

/** Dashes in px, as the styles have them: an established tie has none. */
const dashes: Record<LineStyle, number[]> = {
  solid: [],
  dashed: [6, 3.5],
  dotted: [0.1, 4],
};
const claimed: Partial<Record<Standing, number[]>> = {
  reported: [10, 3],
  alleged: [5, 3],
  disputed: [9, 3, 1.5, 3],
  imprecise: [2.5, 2.5],
};

/** Lines are put on the canvas so many at a time: one path of thousands takes longer than thousands of paths. */
const linesInPath = 60;
/** Below this scale dashes and arrow heads are smaller than the line is wide, and lines get thin. */
export const detailFrom = 0.3;

interface Line {
  colour: string;
  width: number;
  /** Without: whatever the standing. */
  dashed?: boolean;
  arrows?: boolean;
}

export function paintTies(
  { context, at, byStanding }: Brush,
  ties: readonly CanvasTie[],
  { colour, width, dashed = true, arrows = true }: Line,
): void {
  const seen = ties.filter(({ curve }) => isInSight(curve, at));
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineCap = 'butt';
  for (const standing of standings) {
    const some = dashed ? seen.filter(({ tie }) => tie.standing === standing) : seen;
    const style = lineStyleOf(standing);
    context.setLineDash(dashed ? (byStanding && claimed[standing]) || dashes[style] : []);
    context.lineCap = dashed && style === 'dotted' ? 'round' : 'butt';
    context.lineWidth = dashed && style === 'dotted' ? width * 1.5 : width;
    for (let first = 0; first < some.length; first += linesInPath) {
      context.beginPath();
      for (const tie of some.slice(first, first + linesInPath)) traceTie(context, tie, at);
      context.stroke();
    }
    if (!dashed) break;
  }
  context.setLineDash([]);
  if (!arrows) return;
  context.beginPath();
  for (const tie of seen) traceArrow(context, tie, at);
  context.fill();
}

function isInSight({ start, control, end }: CanvasTie['curve'], { scale, x, y, width, height }: Placement) {
  return (
    Math.max(start.x, control.x, end.x) * scale + x >= 0 &&
    Math.min(start.x, control.x, end.x) * scale + x <= width &&
    Math.max(start.y, control.y, end.y) * scale + y >= 0 &&
    Math.min(start.y, control.y, end.y) * scale + y <= height
  );
}

function traceTie(
  context: CanvasRenderingContext2D,
  { curve: { start, control, end }, straight }: CanvasTie,
  { scale, x, y }: Placement,
): void {
  context.moveTo(start.x * scale + x, start.y * scale + y);
  if (straight) context.lineTo(end.x * scale + x, end.y * scale + y);
  else
    context.quadraticCurveTo(
      control.x * scale + x,
      control.y * scale + y,
      end.x * scale + x,
      end.y * scale + y,
    );
}

/** A head 6 px long on the way from the control point, as the SVG's markers are. */
function traceArrow(
  context: CanvasRenderingContext2D,
  { curve: { control, end } }: CanvasTie,
  { scale, x, y }: Placement,
): void {
  const length = Math.hypot(end.x - control.x, end.y - control.y) || 1;
  const size = Math.max(scale, 0.5);
  const ux = ((end.x - control.x) / length) * size;
  const uy = ((end.y - control.y) / length) * size;
  const ex = end.x * scale + x;
  const ey = end.y * scale + y;
  context.moveTo(ex - 2.7 * uy, ey + 2.7 * ux);
  context.lineTo(ex + 6 * ux, ey + 6 * uy);
  context.lineTo(ex + 2.7 * uy, ey - 2.7 * ux);
  context.closePath();
}

/** `halo`: the colour and width in px of the ring around each node. */
export function paintNodes(
  brush: Brush,
  nodes: readonly CanvasNode[],
  halo: { colour: string; width: number } | null,
): void {
  const { context, colours, at } = brush;
  const seen = nodes.filter(({ x, y }) => isNear(x * at.scale + at.x, y * at.scale + at.y, at));
  if (halo) {
    traceNodes(brush, seen);
    context.strokeStyle = halo.colour;
    context.lineWidth = halo.width;
    context.lineJoin = 'round';
    context.stroke();
  }
  for (const side of sides) {
    const some = bySide(seen, side);
    if (some.length === 0) continue;
    traceNodes(brush, some);
    context.fillStyle = colours.side[side];
    context.fill();
  }
}

function bySide(nodes: readonly CanvasNode[], side: Side): CanvasNode[] {
  return nodes.filter(({ actor }) => actor.side === side);
}

function isNear(x: number, y: number, { width, height }: Placement): boolean {
  return x > -40 && y > -40 && x < width + 40 && y < height + 40;
}

function traceNodes({ context, at }: Brush, nodes: readonly CanvasNode[]): void {
  context.beginPath();
  for (const { x, y, r, actor } of nodes) {
    const [cx, cy, radius] = [x * at.scale + at.x, y * at.scale + at.y, farRadius(r, at.scale)];
    const corners = cornersOf(actor.kind);
    if (corners.length === 0) {
      context.moveTo(cx + radius, cy);
      context.arc(cx, cy, radius, 0, 2 * Math.PI);
    }
    corners.forEach(([dx, dy], corner) => {
      if (corner === 0) context.moveTo(cx + dx * radius, cy + dy * radius);
      else context.lineTo(cx + dx * radius, cy + dy * radius);
    });
    if (corners.length > 0) context.closePath();
  }
}

/** Names over everything, each with a halo of paper. */
export function paintNames(
  { context, colours, at }: Brush,
  names: ReadonlyMap<number, FarName>,
  nodes: readonly CanvasNode[],
): void {
  context.font = `600 ${farFontSize}px ${colours.family}`;
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = colours.paper;
  context.fillStyle = colours.ink;
  for (const [place, { dx, dy, anchor }] of names) {
    const node = nodes[place];
    if (!node) continue;
    const x = node.x * at.scale + at.x + dx;
    const y = node.y * at.scale + at.y + dy;
    if (x < -140 || y < -20 || x > at.width + 140 || y > at.height + 20) continue;
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.strokeText(node.name, x, y);
    context.fillText(node.name, x, y);
  }
}
