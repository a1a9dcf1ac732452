import { PlaceLink } from '../navigation/PlaceLink.tsx';
import { connectionOf, home, type Place } from '../navigation/place.ts';
import { LensNote } from '../views/lens/LensNote.tsx';
import { useExplainer } from '../views/parts/explainer.ts';

export function Header({ place }: { place: Place | null }) {
  const { index } = useExplainer();
  return (
    <header className="masthead">
      <PlaceLink to={{ ...home, at: 'story' }}>{index.story.title}</PlaceLink>
      <PlaceLink to={connectionOf(null, null)}>Connect two</PlaceLink>
      {place && <LensNote place={place} />}
    </header>
  );
}
