import { useEffect, useState, useSyncExternalStore } from 'react';
import type { GraphLayout } from '../../layout/graphLayout.ts';
import { useExplainer } from '../parts/explainer.ts';

/** As in the styles: below this the story is the page. */
const phone = '(width < 47.5rem)';

/** The wide graph, which is in the page; on phones the narrow one as soon as it has come. */
export function useGraphLayout(): GraphLayout {
  const { layouts, loadNarrow } = useExplainer();
  const [narrow, setNarrow] = useState<GraphLayout | null>(null);
  const onPhone = useSyncExternalStore(
    subscribe,
    () => matchMedia(phone).matches,
    () => false,
  );
  useEffect(() => {
    if (!onPhone) return;
    // Where it cannot be had, the wide graph is small but whole.
    loadNarrow().then(setNarrow, () => {});
  }, [onPhone, loadNarrow]);
  return onPhone && narrow ? narrow : layouts.graph;
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(phone);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
