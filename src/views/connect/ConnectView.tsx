import { useLayoutEffect, useRef, useState } from 'react';
import { nothing, type Selection } from '../../model/selection.ts';
import { nameInSentence, sentenceStart } from '../../model/tieSentence.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { home, type Place } from '../../navigation/place.ts';
import { useHydrated } from '../../navigation/usePlace.ts';
import { CopyLink } from '../parts/CopyLink.tsx';
import { useExplainer } from '../parts/explainer.ts';
import { Chains } from './Chains.tsx';
import { ConnectForm } from './ConnectForm.tsx';

interface ConnectViewProps {
  place: Place;
  connection: Extract<Selection, { kind: 'connection' }>;
}

/** How two actors are connected in this story: the shortest chains of ties, each tie with a passage it rests on. */
export function ConnectView({ place, connection }: ConnectViewProps) {
  const { index } = useExplainer();
  // This view comes late: by then the place may know its query, which the page as built did not.
  const live = useHydrated();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever arrived before it did still has to be led to its heading.
  const [cold] = useState(!live);
  useLayoutEffect(() => {
    if (cold || !heading.current) return;
    heading.current.tabIndex = -1;
    heading.current.focus({ preventScroll: true });
  }, [cold]);
  const ends = { from: live ? connection.from : null, to: live ? connection.to : null };
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
