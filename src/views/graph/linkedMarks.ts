import type { FarName } from '../../layout/largeGraphFar.ts';
import type { Ref } from '../../model/story.ts';
import type { CanvasMarks, CanvasNode, CanvasTie, ShownGraph } from './canvasMarks.ts';

/** As many marks at once are links of their own; the rest of what touches a hub is in the list of ties. */
const mostLinks = 60;
/** With nothing selected: the ones that the story speaks of most. */
const usualLinks = 30;

export interface LinkedMarks {
  ties: CanvasTie[];
  /** `named`: where the link shows its name. */
  nodes: (CanvasNode & { named: FarName | undefined })[];
  /** The names that no link shows, to be painted. */
  otherNames: ReadonlyMap<number, FarName>;
}

/** Which marks are links: what is lit or linked, or else the largest, and the one under the pointer. */
export function linkedMarks(
  marks: CanvasMarks,
  { nodes, ties, dimmed }: ShownGraph,
  names: ReadonlyMap<number, FarName>,
  under: Ref | null,
): LinkedMarks {
  const weigh = (a: number, b: number) => (marks.nodes[b]?.r ?? 0) - (marks.nodes[a]?.r ?? 0);
  const usual = marks.byWeight.filter((at) => nodes.ground?.[at] !== 2).slice(0, usualLinks);
  const chosen = dimmed ? [...nodes.lit, ...nodes.linked.toSorted(weigh)].slice(0, mostLinks) : usual;
  const strong = [...ties.lit, ...ties.linked].slice(0, mostLinks);
  const linked = new Set([...chosen, ...underIn(marks, under, 'actor')]);
  const joined = new Set([...strong, ...underIn(marks, under, 'tie')]);
  return {
    ties: [...joined].flatMap((at) => marks.ties[at] ?? []),
    nodes: [...linked].flatMap((at) => {
      const node = marks.nodes[at];
      return node ? [{ ...node, named: names.get(at) }] : [];
    }),
    otherNames: new Map([...names].filter(([at]) => !linked.has(at))),
  };
}

function underIn({ places }: CanvasMarks, under: Ref | null, kind: 'actor' | 'tie'): number[] {
  const place = under?.startsWith(`${kind}:`) ? places.get(under) : undefined;
  return place === undefined ? [] : [place];
}
