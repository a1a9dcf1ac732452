import { useEffect, useState } from 'react';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import { useExplainer } from '../parts/explainer.ts';
import { useMedia } from '../parts/useMedia.ts';

/** The wide graph, which is in the page; on phones and in upright windows their own as soon as it has come. */
export function useGraphLayout(): DrawnGraph {
  const { layouts, loadGraph } = useExplainer();
  const [come, setCome] = useState<{ box: string; graph: DrawnGraph } | null>(null);
  const onPhone = useMedia('phone');
  const upright = useMedia('upright');
  const box = onPhone ? 'narrow' : upright ? 'middle' : null;
  useEffect(() => {
    if (!box) return;
    // Where it cannot be had, the wide graph is small but whole.
    loadGraph(box).then(
      (graph) => setCome({ box, graph }),
      () => {},
    );
  }, [box, loadGraph]);
  return box && come?.box === box ? come.graph : layouts.graph;
}
