import { useMemo } from 'react';
import { type FarName, farNames, nameLevel } from '../../layout/largeGraphFar.ts';
import type { CanvasMarks, ShownMarks } from './canvasMarks.ts';

/** Names around what is selected, or of the largest; chosen anew only when the reader has come a step nearer or gone away. */
export function useCanvasNames(
  marks: CanvasMarks,
  { lit, linked, ground }: ShownMarks,
  scale: number,
): ReadonlyMap<number, FarName> {
  const level = scale > 0 ? nameLevel(scale) : 0;
  return useMemo(() => {
    if (level === 0) return new Map();
    const weigh = (a: number, b: number) => (marks.nodes[b]?.r ?? 0) - (marks.nodes[a]?.r ?? 0);
    const order =
      lit.length > 0 || linked.length > 0
        ? [...lit, ...linked.toSorted(weigh)]
        : marks.byWeight.filter((at) => !ground?.[at]);
    return farNames(marks.nodes, order, level, marks);
  }, [marks, lit, linked, ground, level]);
}
