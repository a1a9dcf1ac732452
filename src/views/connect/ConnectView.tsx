import { useLayoutEffect, useRef, useState } from 'react';
import { nothing } from '../../model/selection.ts';
import { nameInSentence, sentenceStart } from '../../model/tieSentence.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { home } from '../../navigation/place.ts';
import { useHydrated, usePlace } from '../../navigation/usePlace.ts';
import { CopyLink } from '../parts/CopyLink.tsx';
import { useExplainer } from '../parts/explainer.ts';
import { Chains } from './Chains.tsx';
import { ConnectForm } from './ConnectForm.tsx';

/** How two actors are connected in this story: the shortest chains of ties, each tie with a passage it rests on. */
export function ConnectView() {
  const { index } = useExplainer();
  // Asked for here, so that the form, which is only drawn in the browser, is never drawn with the ends of the page as built.
  const place = usePlace();
  const live = useHydrated();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever arrived before it did still has to be led to its heading.
  const [cold] = useState(!live);
  useLayoutEffect(() => {
    if (cold || !heading.current) return;
    heading.current.tabIndex = -1;
    heading.current.focus({ preventScroll: true });
  }, [cold]);
  if (place?.selection.kind !== 'connection') return null;
  const ends = place.selection;
  const from = index.find('actor', ends.from ?? '');
  const to = index.find('actor', ends.to ?? '');
  return (
    <>
      <header>
        <p className="kicker">Connect two</p>
        <h2 id="dossier-heading" ref={heading}>
          {from && to ? `${sentenceStart(from)} and ${nameInSentence(to)}` : 'How are two actors connected?'}
        </h2>
        <p className="actions">
          <CopyLink place={place} />
          <PlaceLink className="close" to={{ ...home, selection: nothing }}>
            Close
          </PlaceLink>
        </p>
      </header>
      <p className="about without-script">
        Choosing two needs JavaScript. Without it, each actor’s page lists its ties.
      </p>
      {live && <ConnectForm place={place} ends={ends} cold={cold} />}
      {from && to && <Chains from={from} to={to} />}
    </>
  );
}
