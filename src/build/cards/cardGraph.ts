import type { Box, Point } from '../../layout/box.ts';
import type { GraphLayout, PlacedNode } from '../../layout/graphLayout.ts';
import { extentOf, nodePath } from '../../layout/nodeShape.ts';
import { arrowTip, curveOf, curvePath, pointOn } from '../../layout/tieCurve.ts';
import type { Emphasis, Strength } from '../../model/emphasis.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { type LineStyle, lineStyleOf } from '../../model/lineStyle.ts';
import { refOf } from '../../model/selection.ts';
import type { Actor, Standing, Tie } from '../../model/story.ts';
import type { CardPen } from './cardPen.ts';
import { type Named, placeLabels } from './placeLabels.ts';

/** How far from the frame the marks stay, so that their names have room. */
const rim = 46;
const closest = 2.1;

interface Shown {
  actor: Actor;
  node: PlacedNode;
  strength: Strength | undefined;
}

/** The graph as on the page, moved close to what is lit and what that touches; with nothing lit, all of it. */
export function cardGraph(
  pen: CardPen,
  index: StoryIndex,
  layout: GraphLayout,
  emphasis: Emphasis,
  frame: Box,
): string {
  const shown = layout.nodes.flatMap((node): Shown[] => {
    const actor = index.find('actor', node.id);
    return actor ? [{ actor, node, strength: emphasis.strengthOf(refOf('actor', node.id)) }] : [];
  });
  const { scale, x, y } = closeTo(
    shown.filter(({ strength }) => strength !== 'quiet').map(({ node }) => node),
    frame,
  );
  const strengthOf = (id: string) => emphasis.strengthOf(refOf('tie', id));
  // Quiet ones first, so that they are drawn under the others.
  const order = [...layout.ties].sort(
    (a, b) => Number(isStrong(strengthOf(a.id))) - Number(isStrong(strengthOf(b.id))),
  );
  const ties = order.flatMap(({ id, d }) => {
    const tie = index.find('tie', id);
    return tie ? [tieDrawn(pen, tie, d, strengthOf(id))] : [];
  });
  const marks = shown.map((one) => nodeDrawn(pen, one));
  const inFrame = `x="${frame.x0}" y="${frame.y0}" width="${frame.x1 - frame.x0}" height="${frame.y1 - frame.y0}"`;
  const onCard = shown.map((one) => ({
    ...one,
    node: { ...one.node, x: one.node.x * scale + x, y: one.node.y * scale + y, r: one.node.r * scale },
  }));
  return (
    `<clipPath id="frame"><rect ${inFrame}/></clipPath><g clip-path="url(#frame)">` +
    `<g transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})">${ties.join('')}${marks.join('')}</g></g>` +
    namesDrawn(
      pen,
      index,
      onCard,
      frame,
      layout.ties
        .filter(({ id }) => strengthOf(id) !== 'quiet')
        .flatMap(({ d }) => pointsOn(d).map((point) => ({ x: point.x * scale + x, y: point.y * scale + y }))),
    )
  );
}

function closeTo(nodes: readonly PlacedNode[], frame: Box): { scale: number; x: number; y: number } {
  const xs = nodes.flatMap(({ x, r }) => [x - r, x + r]);
  const ys = nodes.flatMap(({ y, r }) => [y - r, y + r]);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  const across = (frame.x1 - frame.x0 - 2 * rim) / (x1 - x0);
  const down = (frame.y1 - frame.y0 - 2 * rim) / (y1 - y0);
  const scale = Math.min(across, down, closest);
  return {
    scale,
    x: (frame.x0 + frame.x1) / 2 - (scale * (x0 + x1)) / 2,
    y: (frame.y0 + frame.y1) / 2 - (scale * (y0 + y1)) / 2,
  };
}

/** How a tie's line is broken, by its standing, as in styles/pictures.css. */
export function dashes(standing: Standing): string {
  const brokenAs: Record<LineStyle, string> = {
    solid: '',
    dashed: ' stroke-dasharray="6 3.5"',
    dotted: ' stroke-dasharray="0.1 4" stroke-linecap="round"',
  };
  return brokenAs[lineStyleOf(standing)];
}

function tieDrawn({ colours }: CardPen, tie: Tie, d: string, strength: Strength | undefined): string {
  const curve = curveOf(d);
  const { end } = curve;
  const tip = arrowTip(curve);
  const [dx, dy] = [(tip.x - end.x) / 6, (tip.y - end.y) / 6];
  const head = `M${round(end.x - dy * 2.7)} ${round(end.y + dx * 2.7)}L${round(tip.x)} ${round(tip.y)}L${round(end.x + dy * 2.7)} ${round(end.y - dx * 2.7)}Z`;
  const strong = isStrong(strength);
  const colour = strong ? colours.ink : colours.line;
  const width = (strong ? 1.6 : 1.1) * (tie.standing === 'unsourced' ? 1.4 : 1);
  return (
    `<g opacity="${strength === 'quiet' ? 0.3 : 1}">` +
    `<path d="${curvePath(curve)}" fill="none" stroke="${colour}" stroke-width="${width}"${dashes(tie.standing)}/>` +
    `<path d="${head}" fill="${colour}"/></g>`
  );
}

function isStrong(strength: Strength | undefined): boolean {
  return strength === 'lit' || strength === 'linked';
}

function nodeDrawn({ colours }: CardPen, { actor, node, strength }: Shown): string {
  const lit = strength === 'lit';
  const halo = lit ? colours.mark : colours.paper;
  const path = nodePath(actor.kind, node.r);
  return (
    `<g transform="translate(${node.x} ${node.y})">` +
    `<path d="${path}" fill="${halo}" stroke="${halo}" stroke-width="${lit ? 8 : 2}"/>` +
    `<path d="${path}" fill="${colours.sides[actor.side]}"${strength === 'quiet' ? ' opacity="0.3"' : ''}/></g>`
  );
}

const nameSize = { lit: 27, other: 21 };

/** Names of what is in view; where one has no room, the mark alone stays. */
function namesDrawn(
  pen: CardPen,
  index: StoryIndex,
  shown: readonly Shown[],
  frame: Box,
  onLines: readonly Point[],
): string {
  const { type, colours } = pen;
  const weight = ({ actor, strength }: Shown) =>
    (strength === 'lit' ? 1000 : 0) + index.touched(refOf('actor', actor.id), 'tie').length;
  const wanted = shown
    .filter(({ strength }) => strength !== 'quiet')
    .sort((a, b) => weight(b) - weight(a))
    .map((one) => {
      const size = one.strength === 'lit' ? nameSize.lit : nameSize.other;
      const text = one.actor.label ?? one.actor.name;
      return { one, size, text, named: namedBy(one, type.sansBold.widthOf(text, size), size) };
    });
  const marks = shown.map(({ node }) => boxOf(node));
  const places = placeLabels(
    wanted.map(({ named }) => named),
    marks,
    frame,
    onLines,
  );
  return wanted
    .map(({ one, size, text }) => {
      const box = places.get(one.actor.id);
      if (!box) return '';
      const d = type.sansBold.outline(text, box.x0, box.y1 - size * 0.28, size);
      const halo = one.strength === 'lit' ? colours.mark : colours.paper;
      return `<path d="${d}" fill="${halo}" stroke="${halo}" stroke-width="${one.strength === 'lit' ? 9 : 6}" stroke-linejoin="round"/><path d="${d}" fill="${colours.ink}"/>`;
    })
    .join('');
}

function pointsOn(path: string): Point[] {
  const curve = curveOf(path);
  return Array.from({ length: 60 }, (_, at) => pointOn(curve, at / 59));
}

function namedBy({ actor, node }: Shown, width: number, size: number): Named {
  const reach = node.r * extentOf[actor.kind];
  return { id: actor.id, x: node.x, y: node.y, reach, width, height: size * 1.15 };
}

function boxOf({ x, y, r, kind }: PlacedNode): Box {
  const reach = r * extentOf[kind];
  return { x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
