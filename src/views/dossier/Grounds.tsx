import { dossierOf, sourceName } from '../../model/dossier.ts';
import { refOf } from '../../model/selection.ts';
import type { Ref } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useWholeIndex } from '../parts/explainer.ts';
import { Listed } from './Listed.tsx';

/** What a dossier rests on: claims and sources, those first that carry most of its passages. Suspends until the grounds of the story have come. */
export function Grounds({ entity }: { entity: Ref }) {
  const dossier = dossierOf(useWholeIndex(), entity);
  if (!dossier) return null;
  return (
    <>
      <Listed heading="Claims" items={dossier.claims}>
        {(claim) => (
          <>
            <PlaceLink to={placeOf(refOf('claim', claim.id))}>{claim.statement}</PlaceLink>
            <span className="note"> {claim.tag}</span>
          </>
        )}
      </Listed>
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
