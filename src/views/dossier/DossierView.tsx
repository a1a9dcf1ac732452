import { Suspense, useContext, useMemo } from 'react';
import { type Dossier, dossierOf } from '../../model/dossier.ts';
import { refOf, selectedRef, splitRef } from '../../model/selection.ts';
import { type TieRole, tieRole } from '../../model/tieRole.ts';
import { useCurrent } from '../../navigation/current.ts';
import { usePlace } from '../../navigation/usePlace.ts';
import { AskedContext, useExplainer } from '../parts/explainer.ts';
import { Former } from '../parts/Former.tsx';
import { lateView } from '../parts/lateView.ts';
import { Quote } from '../parts/Quote.tsx';
import { useOncePainted } from '../parts/useOncePainted.ts';
import { ActorLink } from './ActorLink.tsx';
import { Cast } from './Cast.tsx';
import { ClaimRecord } from './ClaimRecord.tsx';
import { DossierHead } from './DossierHead.tsx';
import { EventLine } from './EventLine.tsx';
import { Grounds } from './Grounds.tsx';
import { Listed } from './Listed.tsx';
import { SourceAddress } from './SourceAddress.tsx';
import { TieLine } from './TieLine.tsx';

const TieRecord = lateView(async () => (await import('./TieRecord.tsx')).TieRecord);

const UpToHere = lateView(async () => (await import('./UpToHere.tsx')).UpToHere);

const roleNames: Record<TieRole, string> = {
  did: 'What they did',
  said: 'What they said',
  others: 'What others did or say',
};

/** No window shows more quotations at once. */
const inSight = 12;

/** Items in the lists of a dossier that is short. */
const short = 30;

/** What is known of what is selected; with nothing selected, how to read the page and the cast. */
export function DossierView() {
  const { index } = useExplainer();
  const place = usePlace();
  const ref = place && selectedRef(place.selection);
  const askedIn = useCurrent(useContext(AskedContext), (asked) =>
    asked?.ref === ref ? asked?.passage : null,
  );
  const dossier = useMemo(() => (ref ? dossierOf(index, ref) : null), [index, ref]);
  // Of a long dossier, the words that a reader chose to see are painted before what is below them is drawn. A short one is drawn
  // at once: another frame would cost more than what is in it.
  const isShort = dossier !== null && lengthOf(dossier) <= short;
  const isRead = useOncePainted(isShort ? null : ref) === ref || isShort;
  if (!place || !ref || !dossier) return <Cast />;
  const { kind, id } = splitRef(ref);
  const claim = kind === 'claim' && index.find('claim', id);
  const tie = kind === 'tie' ? index.find('tie', id) : undefined;
  const source = kind === 'source' && index.find('source', id);
  const own =
    kind === 'passage' ? index.story.passages.filter((passage) => refOf('passage', passage.id) === ref) : [];
  return (
    <>
      <DossierHead dossier={dossier} place={place} tie={tie} />
      {own.length === 0 && <Former of={ref} />}
      {kind === 'actor' && askedIn && (
        <Suspense>
          <UpToHere actor={id} passage={askedIn} />
        </Suspense>
      )}
      {claim && <ClaimRecord claim={claim} />}
      {source && <SourceAddress source={source} />}
      <Listed heading="Its words" items={own} className="quotes">
        {(passage) => <Quote passage={passage} />}
      </Listed>
      <Listed
        heading="Passages"
        kind="passage"
        items={dossier.passages}
        className="quotes"
        least={claim ? 1 : 3}
        {...(isRead ? {} : { first: inSight })}
      >
        {(passage) => <Quote passage={passage} />}
      </Listed>
      {isRead && (
        <>
          <Listed heading="Actors" kind="actor" items={dossier.actors}>
            {(actor) => <ActorLink actor={actor} />}
          </Listed>
          <Listed
            heading="Ties"
            kind="tie"
            items={dossier.ties}
            groupOf={kind === 'actor' ? (tie) => roleNames[tieRole(tie, id)] : undefined}
          >
            {(tie) => <TieLine tie={tie} />}
          </Listed>
          <Listed heading="Dates" kind="event" items={dossier.events}>
            {(event) => <EventLine event={event} />}
          </Listed>
          <Suspense>
            {tie && <TieRecord tie={tie} />}
            <Grounds entity={ref} />
          </Suspense>
        </>
      )}
    </>
  );
}

function lengthOf({ passages, actors, ties, events, claims, sources }: Dossier): number {
  return [passages, actors, ties, events, claims, sources].reduce((sum, { length }) => sum + length, 0);
}
