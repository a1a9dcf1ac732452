import type { Dossier } from '../../model/dossier.ts';
import { nothing, splitRef } from '../../model/selection.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { connectionOf, type Place } from '../../navigation/place.ts';
import { CopyLink } from '../parts/CopyLink.tsx';

export function DossierHead({ dossier, place }: { dossier: Dossier; place: Place }) {
  const { kind, id } = splitRef(dossier.ref);
  return (
    <header className="dossier-head">
      <p className="kicker">{dossier.kicker}</p>
      <h2 id="dossier-heading" tabIndex={-1}>
        {dossier.title}
      </h2>
      {dossier.line && <p className="about">{dossier.line}</p>}
      <p className="actions">
        <CopyLink place={place} />
        {kind === 'actor' && <PlaceLink to={connectionOf(id, null)}>Connect to…</PlaceLink>}
        <PlaceLink className="close" to={{ ...place, selection: nothing, at: null }}>
          Close
        </PlaceLink>
      </p>
    </header>
  );
}
