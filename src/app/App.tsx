import { startTransition, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { indexStory } from '../model/indexStory.ts';
import type { Story } from '../model/story.ts';
import type { Here } from '../navigation/here.ts';
import { HereContext } from '../navigation/usePlace.ts';
import { type Explainer, ExplainerContext, WholeIndexContext } from '../views/parts/explainer.ts';
import { ShownContext } from '../views/parts/shown.ts';
import { Page } from './Page.tsx';
import { showing } from './showing.ts';

interface AppProps {
  here: Here;
  /** The story, perhaps still without its grounds. */
  story: Story;
  /** The whole story; must not reject. */
  whole: Promise<Story>;
  /** Whether `story` is whole already. */
  complete: boolean;
  /** What the views draw from besides; it must stay the same. */
  given: Omit<Explainer, 'index' | 'complete'>;
}

/** The whole explainer. */
export function App({ here, story, whole, complete, given }: AppProps) {
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
  const [marks] = useState(() => showing(here.arrival, early));
  useLayoutEffect(() => marks.follow(explainer.index), [marks, explainer]);
  return (
    <ExplainerContext value={explainer}>
      <WholeIndexContext value={later}>
        <HereContext value={here}>
          <ShownContext value={marks.shown}>
            <Page showing={marks} />
          </ShownContext>
        </HereContext>
      </WholeIndexContext>
    </ExplainerContext>
  );
}
