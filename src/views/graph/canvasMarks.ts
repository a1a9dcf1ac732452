import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import { labelWidth } from '../../layout/labelWidth.ts';
import { drawnCurve } from '../../layout/largeGraphCurve.ts';
import { type FarNode, farFontSize } from '../../layout/largeGraphFar.ts';
import { type GraphFinder, graphFinder } from '../../layout/largeGraphFinder.ts';
import type { Curve } from '../../layout/tieCurve.ts';
import type { Emphasis, Strength } from '../../model/emphasis.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { refOf, splitRef } from '../../model/selection.ts';
import type { Actor, EntityKind, Ref, Tie } from '../../model/story.ts';

export interface CanvasNode extends FarNode {
  ref: Ref;
  actor: Actor;
  name: string;
}

export interface CanvasTie {
  ref: Ref;
  tie: Tie;
  curve: Curve;
  d: string;
  /** Its curve is a straight line. */
  straight: boolean;
}

/** A graph made ready for painting; nodes and ties go by their place in the lists. */
export interface CanvasMarks {
  width: number;
  height: number;
  nodes: CanvasNode[];
  ties: CanvasTie[];
  /** Nodes by size, the largest first: the order in which they get their names. */
  byWeight: number[];
  places: ReadonlyMap<Ref, number>;
  finder: GraphFinder;
}

export function canvasMarks(layout: DrawnGraph, index: StoryIndex): CanvasMarks {
  const nodes = layout.nodes.flatMap(({ id, x, y, r }): CanvasNode[] => {
    const actor = index.find('actor', id);
    if (!actor) return [];
    const name = actor.label ?? actor.name;
    return [{ ref: refOf('actor', id), actor, name, x, y, r, nameWidth: labelWidth(name, farFontSize) }];
  });
  const ties = layout.ties.flatMap(({ id, d }): CanvasTie[] => {
    const tie = index.find('tie', id);
    if (!tie) return [];
    const curve = drawnCurve({ d });
    return [{ ref: refOf('tie', id), tie, curve, d, straight: isStraight(curve) }];
  });
  const { width, height } = layout;
  const byWeight = nodes.map((_, at) => at).sort((a, b) => (nodes[b]?.r ?? 0) - (nodes[a]?.r ?? 0));
  const places = new Map([nodes, ties].flatMap((list) => list.map(({ ref }, at) => [ref, at] as const)));
  const finder = graphFinder(
    nodes,
    ties.map(({ curve }) => curve),
  );
  return { width, height, nodes, ties, byWeight, places, finder };
}

function isStraight({ start, control, end }: Curve): boolean {
  return Math.abs(start.x + end.x - 2 * control.x) < 12 && Math.abs(start.y + end.y - 2 * control.y) < 12;
}

/** How the marks of one kind show. */
export interface ShownMarks {
  lit: number[];
  linked: number[];
  /** For each mark: 0 plain, 1 quiet, 2 out of sight; `null` where all are alike. */
  ground: Uint8Array | null;
}

const grounds: Partial<Record<Strength, number>> = { quiet: 1, untold: 2 };

export interface ShownGraph {
  nodes: ShownMarks;
  ties: ShownMarks;
  /** Something stands out, so the whole ground is quiet, and `ground` says only what is out of sight. */
  dimmed: boolean;
}

export function shownGraph(marks: CanvasMarks, emphasis: Emphasis): ShownGraph {
  if (!emphasis.throughLens) {
    const [nodes, ties] = [strongMarks(marks, 'actor', emphasis), strongMarks(marks, 'tie', emphasis)];
    if (standsOut(nodes) || standsOut(ties)) return { nodes, ties, dimmed: true };
  }
  const nodes = shownMarks(marks.nodes, emphasis);
  const ties = shownMarks(marks.ties, emphasis);
  const dimmed = standsOut(nodes) || standsOut(ties);
  if (!dimmed) return { nodes, ties, dimmed };
  return { nodes: withoutQuiet(nodes), ties: withoutQuiet(ties), dimmed };
}

function standsOut({ lit, linked }: ShownMarks): boolean {
  return lit.length + linked.length > 0;
}

/** Without a lens, so that all others are quiet. */
function strongMarks(
  { places }: CanvasMarks,
  kind: EntityKind,
  { strong, strengthOf }: Emphasis,
): ShownMarks {
  const found: ShownMarks = { lit: [], linked: [], ground: null };
  for (const ref of strong) {
    const at = splitRef(ref).kind === kind ? places.get(ref) : undefined;
    if (at !== undefined) found[strengthOf(ref) === 'lit' ? 'lit' : 'linked'].push(at);
  }
  for (const list of [found.lit, found.linked]) list.sort((a, b) => a - b);
  return found;
}

function shownMarks(marks: readonly { ref: Ref }[], { strengthOf }: Emphasis): ShownMarks {
  const ground = new Uint8Array(marks.length);
  const [lit, linked]: [number[], number[]] = [[], []];
  marks.forEach(({ ref }, at) => {
    const strength = strengthOf(ref);
    if (strength === 'lit') lit.push(at);
    else if (strength === 'linked') linked.push(at);
    else if (strength) ground[at] = grounds[strength] ?? 0;
  });
  return { lit, linked, ground: ground.some((one) => one > 0) ? ground : null };
}

/** The same array for the same ground would not be known again, so an even one is `null`. */
function withoutQuiet({ ground, ...rest }: ShownMarks): ShownMarks {
  if (!ground?.includes(2)) return { ...rest, ground: null };
  return { ...rest, ground: ground.map((one) => (one === 2 ? 2 : 0)) };
}
