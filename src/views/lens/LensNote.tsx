import { useEffect, useLayoutEffect, useRef } from 'react';
import { passesLens } from '../../model/lens.ts';
import { lensWords } from '../../model/lensWords.ts';
import { type Lens, noLens, refOf } from '../../model/selection.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import type { Place } from '../../navigation/place.ts';
import { useGo } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { growHead } from '../parts/growHead.ts';

/** Says what the lens keeps in view, how much that is, and how to clear it. */
export function LensNote({ place }: { place: Place }) {
  const { index } = useExplainer();
  const note = useRef<HTMLParagraphElement>(null);
  const { lens } = place;
  const words = lensWords(index, lens);
  const go = useGo();
  const lost = lens.upto !== null && !index.find('passage', lens.upto);
  // A passage that is not in the story hides nothing, and goes from the address.
  useEffect(() => {
    if (lost) go({ ...place, lens: { ...place.lens, upto: null } });
  }, [lost, place, go]);
  const silent = words === '';
  useLayoutEffect(() => (silent ? undefined : growHead(note.current)), [silent]);
  if (silent) return null;
  const { passages } = index.story;
  const kept = passages.filter(({ id }) => passesLens(index, refOf('passage', id), lens)).length;
  return (
    <p ref={note} className="lens">
      In view: {words}. {kept} of {passages.length} passages.{' '}
      <PlaceLink exact to={{ ...place, lens: asShown(lens) }}>
        Show everything
      </PlaceLink>
    </p>
  );
}

/** Nothing out of view, and the pictures in the form in which they are. */
function asShown({ asText, byStanding, opened, datesAsList }: Lens): Lens {
  return { ...noLens, asText, byStanding, opened, datesAsList };
}
