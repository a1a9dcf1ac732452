import { startTransition, useEffect, useMemo, useState } from 'react';
import type { PageLayouts } from '../layout/layouts.ts';
import { indexStory } from '../model/indexStory.ts';
import type { Story } from '../model/story.ts';
import { PlaceProvider } from '../navigation/PlaceProvider.tsx';
import { type Explainer, ExplainerContext, WholeIndexContext } from '../views/parts/explainer.ts';
import { Page } from './Page.tsx';

interface AppProps {
  /** The story, perhaps still without its grounds. */
  story: Story;
  /** The whole story; must not reject. */
  whole: Promise<Story>;
  /** Whether `story` is whole already. */
  complete: boolean;
  layouts: PageLayouts;
  /** How many items of a list the page as built shows. */
  builtLimit: number;
  loadGraph: Explainer['loadGraph'];
}

/** The whole explainer below a router. */
export function App({ story, whole, complete, layouts, builtLimit, loadGraph }: AppProps) {
  const early = useMemo(() => indexStory(story), [story]);
  const later = useMemo(
    () => (complete ? Promise.resolve(early) : whole.then(indexStory)),
    [complete, early, whole],
  );
  const [arrived, setArrived] = useState(complete ? early : null);
  useEffect(() => {
    later.then((index) => startTransition(() => setArrived(index)));
  }, [later]);
  const explainer = useMemo(
    () => ({ index: arrived ?? early, complete: arrived !== null, layouts, builtLimit, loadGraph }),
    [arrived, early, layouts, builtLimit, loadGraph],
  );
  return (
    <ExplainerContext value={explainer}>
      <WholeIndexContext value={later}>
        <PlaceProvider>
          <Page />
        </PlaceProvider>
      </WholeIndexContext>
    </ExplainerContext>
  );
}
