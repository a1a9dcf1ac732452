import { Suspense } from 'react';
import { type Dossier, dossierOf } from '../../model/dossier.ts';
import { nothing, splitRef } from '../../model/selection.ts';
import type { Ref, Tie } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { connectionOf, onFrom, type Place } from '../../navigation/place.ts';
import { CopyLink } from '../parts/CopyLink.tsx';
import { useWholeIndex } from '../parts/explainer.ts';

interface DossierHeadProps {
  dossier: Dossier;
  place: Place;
  /** What is selected, where that is a tie. */
  tie: Tie | undefined;
}

export function DossierHead({ dossier, place, tie }: DossierHeadProps) {
  const { kind, id } = splitRef(dossier.ref);
  return (
    <header>
      <p className="kicker">{dossier.kicker}</p>
      <h2 id="dossier-heading">{dossier.title}</h2>
      <Suspense>
        <About entity={dossier.ref} />
      </Suspense>
      <p className="actions">
        <CopyLink place={place} />
        {kind === 'actor' ? (
          <PlaceLink to={connectionOf(id, null)}>Connect to…</PlaceLink>
        ) : (
          <PlaceLink to={connectionOf(tie?.from ?? null, tie?.to ?? null)}>
            {tie ? 'Other ways' : 'Connect two'}
          </PlaceLink>
        )}
        <PlaceLink className="close" to={onFrom(place, { selection: nothing, at: null })}>
          Close
        </PlaceLink>
      </p>
    </header>
  );
}

/** The one line under the title. Suspends until the grounds of the story have come. */
function About({ entity }: { entity: Ref }) {
  const line = dossierOf(useWholeIndex(), entity)?.line;
  return line ? <p className="about">{line}</p> : null;
}
