import { Suspense } from 'react';
import { dossierOf, sourceName } from '../../model/dossier.ts';
import { refOf, splitRef } from '../../model/selection.ts';
import type { Ref } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useWholeIndex } from '../parts/explainer.ts';
import { lateView } from '../parts/lateView.ts';
import { StandingMark } from '../parts/StandingMark.tsx';
import { Listed } from './Listed.tsx';

const AccountsList = lateView(async () => (await import('./AccountsList.tsx')).AccountsList);

const HowWeKnow = lateView(async () => (await import('./HowWeKnow.tsx')).HowWeKnow);

/** What a dossier rests on: how differently it is told, claims and sources, those first that carry most of its passages. Suspends until the grounds of the story have come. */
export function Grounds({ entity }: { entity: Ref }) {
  const index = useWholeIndex();
  const dossier = dossierOf(index, entity);
  const { kind, id } = splitRef(entity);
  const accounts = kind === 'event' && index.find('event', id)?.accounts;
  if (!dossier) return null;
  return (
    <>
      {accounts && <AccountsList accounts={accounts} />}
      <Listed heading="Claims" kind="claim" items={dossier.claims}>
        {(claim) => (
          <>
            <PlaceLink to={placeOf(refOf('claim', claim.id))}>{claim.statement}</PlaceLink>
            <span className="note">
              {' '}
              <StandingMark standing={claim.standing} before />
              {claim.tag}
            </span>
          </>
        )}
      </Listed>
      <Suspense>
        <HowWeKnow entity={entity} />
      </Suspense>
      <Listed heading="Sources" items={dossier.sources}>
        {(source) => (
          <>
            <PlaceLink to={placeOf(refOf('source', source.id))}>{sourceName(source)}</PlaceLink>
            {source.state && <span className="note"> state media</span>}
          </>
        )}
      </Listed>
    </>
  );
}
