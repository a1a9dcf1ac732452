import { type MouseEvent, type PointerEvent, useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Ref } from '../../model/story.ts';
import type { CanvasMarks, ShownGraph } from './canvasMarks.ts';
import type { Placement } from './canvasPaint.ts';

/** How far from a mark a pointer still means it, in px: half a target's 24, and more for a finger. */
const slack = { mouse: 8, touch: 14 };

/**
 * Turns the mark under the pointer into a real link, so that hovering, clicking and the browser's own menu work on it as on
 * every link of the page. `under` is that mark, to be drawn as a link inside an element with its `data-mark`.
 */
export function useCanvasHits(marks: CanvasMarks, { nodes, ties }: ShownGraph, at: Placement) {
  const [under, setUnder] = useState<Ref | null>(null);
  const hit = useCallback(
    ({ clientX, clientY, currentTarget }: MouseEvent, within: number): Ref | null => {
      const { left, top } = currentTarget.getBoundingClientRect();
      const x = (clientX - left - at.x) / at.scale;
      const y = (clientY - top - at.y) / at.scale;
      const node = marks.finder.nodeAt(x, y, within / at.scale);
      if (node !== null) return nodes.ground?.[node] === 2 ? null : (marks.nodes[node]?.ref ?? null);
      const tie = marks.finder.tieAt(x, y, within / at.scale);
      return tie === null || ties.ground?.[tie] === 2 ? null : (marks.ties[tie]?.ref ?? null);
    },
    [marks, nodes.ground, ties.ground, at],
  );
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' && event.buttons === 0) setUnder(hit(event, slack.mouse));
  };
  // A tap comes without a pointer that hovers before it: the link is made first and then gets the click.
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a')) return;
    const ref = hit(event, slack.touch);
    if (!ref) return;
    event.stopPropagation();
    const { currentTarget, nativeEvent } = event;
    flushSync(() => setUnder(ref));
    const link = currentTarget.querySelector(`[data-mark="${ref}"] a`);
    link?.dispatchEvent(new window.MouseEvent('click', nativeEvent));
  };
  return { under, onHit: { onPointerMove, onPointerLeave: () => setUnder(null), onClick } };
}
