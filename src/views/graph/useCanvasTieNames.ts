import { useMemo } from 'react';
import { farTieNames } from '../../layout/farTieNames.ts';
import { type FarName, nameLevel } from '../../layout/largeGraphFar.ts';
import type { TieName } from '../../layout/tieNames.ts';
import type { CanvasMarks, ShownGraph } from './canvasMarks.ts';

/** A hub's other ties are named by the list of them. */
const mostNamed = 60;

/** Names along the ties that are lit or linked, clear of the actors' `names`; chosen anew with these. */
export function useCanvasTieNames(
  marks: CanvasMarks,
  { nodes, ties }: ShownGraph,
  names: ReadonlyMap<number, FarName>,
  scale: number,
): TieName[] {
  const level = scale > 0 ? nameLevel(scale) : 0;
  return useMemo(() => {
    const strong = [...ties.lit, ...ties.linked].slice(0, mostNamed);
    if (level === 0 || strong.length === 0) return [];
    const near = [...nodes.lit, ...nodes.linked].flatMap((at) => {
      const node = marks.nodes[at];
      return node ? [{ ...node, named: names.get(at) }] : [];
    });
    const wanted = strong.flatMap((at) => {
      const mark = marks.ties[at];
      return mark ? [{ id: mark.tie.id, curve: mark.curve, texts: [mark.tie.verb, mark.tie.kind] }] : [];
    });
    return farTieNames(near, wanted, level, marks);
  }, [marks, nodes, ties, names, level]);
}
