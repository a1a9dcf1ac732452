import { startTransition, useEffect, useMemo, useState } from 'react';
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
  /** What the views draw from besides; it must stay the same. */
  given: Omit<Explainer, 'index' | 'complete'>;
}

/** The whole explainer below a router. */
export function App({ story, whole, complete, given }: AppProps) {
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
    () => ({ ...given, index: arrived ?? early, complete: arrived !== null }),
    [arrived, early, given],
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
