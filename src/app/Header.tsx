import { lazy, Suspense } from 'react';
import { noLens } from '../model/selection.ts';
import { PlaceLink } from '../navigation/PlaceLink.tsx';
import { connectionOf, home, type Place } from '../navigation/place.ts';
import { useExplainer } from '../views/parts/explainer.ts';

// Where it cannot be had, the lens works all the same.
const LensNote = lazy(() =>
  import('../views/lens/LensNote.tsx').then(
    ({ LensNote }) => ({ default: LensNote }),
    () => ({ default: () => null }),
  ),
);

export function Header({ place }: { place: Place | null }) {
  const { index } = useExplainer();
  return (
    <header className="masthead">
      <PlaceLink to={{ ...home, at: 'story' }}>{index.story.title}</PlaceLink>
      <PlaceLink to={connectionOf(null, null)}>Connect two</PlaceLink>
      {place && place.lens !== noLens && (
        <Suspense>
          <LensNote place={place} />
        </Suspense>
      )}
    </header>
  );
}
