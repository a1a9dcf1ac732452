import { useEffect } from 'react';
import { canvasAbove } from './canvasAbove.ts';
import type { GraphToolsProps } from './GraphTools.tsx';
import { loadPainting } from './useGraphTools.ts';

/** Has a graph with that many actors painted as soon as what paints it has come, where they are too many to be drawn. */
export function usePainted(actors: number, onPainted: GraphToolsProps['onPainted']): void {
  const isLarge = actors > canvasAbove;
  useEffect(() => {
    if (!isLarge) return;
    // Where it cannot be had, the graph is slow but whole.
    loadPainting().then(
      ({ CanvasPicture }) => onPainted(() => CanvasPicture),
      () => {},
    );
  }, [isLarge, onPainted]);
}
