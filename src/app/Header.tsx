import { Suspense } from 'react';
import { noLens } from '../model/selection.ts';
import { PlaceLink } from '../navigation/PlaceLink.tsx';
import { connectionOf, home, type Place } from '../navigation/place.ts';
import { useExplainer } from '../views/parts/explainer.ts';
import { lateView, Nothing } from '../views/parts/lateView.ts';
import { useIdle } from '../views/parts/useIdle.ts';

// Where it cannot be had, the lens works all the same.
const LensNote = lateView(async () => (await import('../views/lens/LensNote.tsx')).LensNote, Nothing);

const loadTools = async () => (await import('./HeaderTools.tsx')).HeaderTools;

export function Header({ place }: { place: Place | null }) {
  const { index } = useExplainer();
  const Tools = useIdle(loadTools);
  return (
    <header className="masthead">
      <PlaceLink to={{ ...home, at: 'story' }}>{index.story.title}</PlaceLink>
      {place && Tools && <Tools place={place} />}
      <PlaceLink to={connectionOf(null, null)}>Connect two</PlaceLink>
      {place && place.lens !== noLens && (
        <Suspense>
          <LensNote place={place} />
        </Suspense>
      )}
    </header>
  );
}
