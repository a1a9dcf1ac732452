import { sourceName } from '../../model/dossier.ts';
import { refOf } from '../../model/selection.ts';
import type { Attribution } from '../../model/story.ts';
import { formatWhen } from '../../model/when.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useExplainer } from '../parts/explainer.ts';
import { ActorLink } from './ActorLink.tsx';
import { Listed } from './Listed.tsx';

/** Who said what, in the order given. */
export function Attributed({ attributions }: { attributions: readonly Attribution[] }) {
  const record = attributions.map((attribution, at) => ({ ...attribution, id: String(at) }));
  return (
    <Listed heading="Who says so" items={record} className="record" least={2}>
      {(attribution) => <Said attribution={attribution} />}
    </Listed>
  );
}

function Said({ attribution }: { attribution: Attribution }) {
  const { index } = useExplainer();
  const { actor: id, who, how, contrary, what, when, source: from } = attribution;
  const actor = id === undefined ? undefined : index.find('actor', id);
  const source = from === undefined ? undefined : index.find('source', from);
  return (
    <>
      {when && <span className="note">{`${formatWhen(when)} `}</span>}
      {actor ? <ActorLink actor={actor} /> : who} <span className="how">{how}</span>
      {`${contrary ? ', to the contrary' : ''}: ${what}.`}
      {source && (
        <>
          {' '}
          <PlaceLink className="note" to={placeOf(refOf('source', source.id))}>
            {sourceName(source)}
          </PlaceLink>
        </>
      )}
    </>
  );
}
