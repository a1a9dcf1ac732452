import type { FarName } from '../../layout/largeGraphFar.ts';
import type { Ref } from '../../model/story.ts';
import type { CanvasMarks, ShownGraph, ShownMarks } from './canvasMarks.ts';
import { type Brush, detailFrom, paintNames, paintNodes, paintTies } from './canvasPaint.ts';

/** What is quiet is as faint as the styles make it in an SVG. */
export const quietAlpha = 0.3;
/** The least that is left of a line, however far away. */
const faintest = 0.25;

/** Everything that does not stand out. Nothing on it changes when something is selected: the whole of it turns faint. */
export function paintGround(
  brush: Brush,
  marks: CanvasMarks,
  nodes: ShownMarks['ground'],
  ties: ShownMarks['ground'],
): void {
  const { context, colours, at } = brush;
  const near = at.scale >= detailFrom;
  const line = { colour: colours.line, width: near ? 1.25 : 0.6, dashed: near, arrows: near };
  for (const [quiet, alpha] of [
    [1, quietAlpha],
    [0, 1],
  ] as const) {
    const some = <Mark>(list: readonly Mark[], ground: ShownMarks['ground']) =>
      ground ? list.filter((_, place) => ground[place] === quiet) : quiet ? [] : list;
    // From afar thousands of lines would lie over each other as one grey ground.
    context.globalAlpha = alpha * Math.min(1, Math.max(faintest, at.scale / detailFrom));
    paintTies(brush, some(marks.ties, ties), line);
    context.globalAlpha = alpha;
    paintNodes(brush, some(marks.nodes, nodes), near ? { colour: colours.paper, width: 2 } : null);
  }
  context.globalAlpha = 1;
}

/** What stands out or glows, and the names. */
export function paintFront(
  brush: Brush,
  marks: CanvasMarks,
  { nodes, ties }: ShownGraph,
  glowing: ReadonlySet<Ref>,
  names: ReadonlyMap<number, FarName>,
): void {
  const { colours } = brush;
  const tiesAt = (places: readonly number[]) => places.flatMap((at) => marks.ties[at] ?? []);
  const nodesAt = (places: readonly number[]) => places.flatMap((at) => marks.nodes[at] ?? []);
  const glow = [...glowing].filter((ref) => marks.places.has(ref));
  const glowAt = (kind: string) =>
    glow.filter((ref) => ref.startsWith(kind)).map((ref) => marks.places.get(ref) ?? 0);
  const strong = { colour: colours.ink, width: 1.75 };
  paintTies(brush, tiesAt(ties.lit), { colour: colours.mark, width: 9, dashed: false, arrows: false });
  paintTies(brush, tiesAt([...glowAt('tie:'), ...ties.linked, ...ties.lit]), strong);
  paintNodes(brush, nodesAt(glowAt('actor:')), { colour: colours.glow, width: 6 });
  paintNodes(brush, nodesAt(nodes.linked), { colour: colours.paper, width: 2 });
  paintNodes(brush, nodesAt(nodes.lit), { colour: colours.mark, width: 8 });
  paintNames(brush, names, marks.nodes);
}
