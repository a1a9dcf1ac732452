import { useMemo } from 'react';
import { dossierOf } from '../../model/dossier.ts';
import { selectedRef, splitRef } from '../../model/selection.ts';
import { usePlace } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { Cast } from './Cast.tsx';
import { DossierHead } from './DossierHead.tsx';
import { ClaimRecord, Claims, Dates, Faces, Passages, Sources, TheSource, Ties } from './sections.tsx';

/** What is known of what is selected; with nothing selected, how to read the page and the cast. */
export function DossierView() {
  const { index } = useExplainer();
  const place = usePlace();
  const ref = place && selectedRef(place.selection);
  const dossier = useMemo(() => (ref ? dossierOf(index, ref) : null), [index, ref]);
  if (!place || !ref || !dossier) return <Cast />;
  const { kind, id } = splitRef(ref);
  return (
    <>
      <DossierHead dossier={dossier} place={place} />
      {kind === 'claim' && <ClaimRecord claim={index.find('claim', id)} />}
      {kind === 'source' && <TheSource source={index.find('source', id)} />}
      <Passages dossier={dossier} whole={kind === 'passage'} />
      <Faces actors={dossier.actors} />
      <Ties ties={dossier.ties} />
      <Dates events={dossier.events} />
      <Claims claims={dossier.claims} />
      <Sources sources={dossier.sources} />
    </>
  );
}
