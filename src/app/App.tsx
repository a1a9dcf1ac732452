import { useMemo } from 'react';
import type { Layouts } from '../layout/layouts.ts';
import { indexStory } from '../model/indexStory.ts';
import type { Story } from '../model/story.ts';
import { PlaceProvider } from '../navigation/PlaceProvider.tsx';
import { ExplainerContext } from '../views/parts/explainer.ts';
import { Page } from './Page.tsx';

/** The whole explainer below a router. */
export function App({ story, layouts }: { story: Story; layouts: Layouts }) {
  const explainer = useMemo(() => ({ index: indexStory(story), layouts }), [story, layouts]);
  return (
    <ExplainerContext value={explainer}>
      <PlaceProvider>
        <Page />
      </PlaceProvider>
    </ExplainerContext>
  );
}
