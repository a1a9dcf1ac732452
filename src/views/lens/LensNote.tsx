import { useEffect, useLayoutEffect, useRef } from 'react';
import { passesLens } from '../../model/lens.ts';
import { lensWords } from '../../model/lensWords.ts';
import { type Lens, noLens, refOf } from '../../model/selection.ts';
import type { EntityKind } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import type { Place } from '../../navigation/place.ts';
import { useGo } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { growHead } from '../parts/growHead.ts';
import { StandingPanel } from './StandingPanel.tsx';

/** Says what the lens keeps in view, how much that is, and how to clear it; over it the key of standings, where they are marked. */
export function LensNote({ place }: { place: Place }) {
  const { index } = useExplainer();
  const note = useRef<HTMLDivElement>(null);
  const { lens } = place;
  const words = lensWords(index, lens);
  const go = useGo();
  const lost = lens.upto !== null && !index.find('passage', lens.upto);
  // A passage that is not in the story hides nothing, and goes from the address.
  useEffect(() => {
    if (lost) go({ ...place, lens: { ...place.lens, upto: null } });
  }, [lost, place, go]);
  const silent = words === '';
  const { byStanding } = lens;
  const small = silent && !byStanding;
  useLayoutEffect(() => (small ? undefined : growHead(note.current)), [small]);
  if (small) return null;
  const { passages, ties, events } = index.story;
  const kept = (kind: EntityKind, list: readonly { id: string }[]) =>
    `${list.filter(({ id }) => passesLens(index, refOf(kind, id), lens)).length} of ${list.length}`;
  const more = lens.standing.length > 0 && `, ${kept('tie', ties)} ties, ${kept('event', events)} dates`;
  return (
    <div ref={note} className="lens">
      {byStanding && <StandingPanel place={place} />}
      {!silent && (
        <p>
          In view: {words}. {kept('passage', passages)} passages{more}.{' '}
          <PlaceLink exact to={{ ...place, lens: asShown(lens) }}>
            Show everything
          </PlaceLink>
        </p>
      )}
    </div>
  );
}

/** Nothing out of view, and the pictures in the form in which they are. */
function asShown({ asText, byStanding, opened, datesAsList }: Lens): Lens {
  return { ...noLens, asText, byStanding, opened, datesAsList };
}
