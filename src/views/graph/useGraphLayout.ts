import { useEffect, useState } from 'react';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import type { BoxName } from '../../layout/layouts.ts';
import { useExplainer } from '../parts/explainer.ts';
import { useMedia } from '../parts/useMedia.ts';

/** The wide graph, which is in the page; the whole of a large one, and on phones and in upright windows their own, as soon as it has come. */
export function useGraphLayout(): DrawnGraph {
  const { index, layouts, loadGraph } = useExplainer();
  const [come, setCome] = useState<{ box: BoxName; graph: DrawnGraph } | null>(null);
  const onPhone = useMedia('phone');
  const upright = useMedia('upright');
  const isPart = layouts.graph.nodes.length < index.story.actors.length;
  const box = onPhone ? 'narrow' : upright ? 'middle' : isPart ? 'wide' : null;
  useEffect(() => {
    if (!box) return;
    // Where it cannot be had, the graph of the page is what there is.
    loadGraph(box).then(
      (graph) => setCome({ box, graph }),
      () => {},
    );
  }, [box, loadGraph]);
  return box && come?.box === box ? come.graph : layouts.graph;
}
