import { useEffect, useState } from 'react';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import { useExplainer } from '../parts/explainer.ts';
import { useOnPhone } from '../parts/useOnPhone.ts';

/** The wide graph, which is in the page; on phones the narrow one as soon as it has come. */
export function useGraphLayout(): DrawnGraph {
  const { layouts, loadNarrow } = useExplainer();
  const [narrow, setNarrow] = useState<DrawnGraph | null>(null);
  const onPhone = useOnPhone();
  useEffect(() => {
    if (!onPhone) return;
    // Where it cannot be had, the wide graph is small but whole.
    loadNarrow().then(setNarrow, () => {});
  }, [onPhone, loadNarrow]);
  return onPhone && narrow ? narrow : layouts.graph;
}
