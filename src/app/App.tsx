import { startTransition, useEffect, useMemo, useState } from 'react';
import type { DrawnGraph } from '../layout/drawnGraph.ts';
import type { PageLayouts } from '../layout/layouts.ts';
import { indexStory } from '../model/indexStory.ts';
import type { Story } from '../model/story.ts';
import { PlaceProvider } from '../navigation/PlaceProvider.tsx';
import { ExplainerContext } from '../views/parts/explainer.ts';
import { Page } from './Page.tsx';

interface AppProps {
  /** The story, perhaps still without its grounds. */
  story: Story;
  /** The whole story, where `story` is not; must not reject. */
  whole: Promise<Story> | null;
  layouts: PageLayouts;
  loadNarrow: () => Promise<DrawnGraph>;
}

/** The whole explainer below a router. */
export function App({ story, whole, layouts, loadNarrow }: AppProps) {
  const early = useMemo(() => indexStory(story), [story]);
  const later = useMemo(() => whole?.then(indexStory) ?? null, [whole]);
  const [arrived, setArrived] = useState(later === null ? early : null);
  useEffect(() => {
    later?.then((index) => startTransition(() => setArrived(index)));
  }, [later]);
  const explainer = useMemo(
    () => ({ index: arrived ?? early, whole: arrived ? null : later, layouts, loadNarrow }),
    [arrived, early, later, layouts, loadNarrow],
  );
  return (
    <ExplainerContext value={explainer}>
      <PlaceProvider>
        <Page />
      </PlaceProvider>
    </ExplainerContext>
  );
}
