import { sourceName } from '../../model/dossier.ts';
import { refOf } from '../../model/selection.ts';
import type { Source } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';

/** Sources in a row, each with the way to its page; state media are named as such. */
export function SourceLinks({ sources }: { sources: readonly Source[] }) {
  return sources.map((source, at) => (
    <span key={source.id}>
      {at > 0 && '; '}
      <PlaceLink to={placeOf(refOf('source', source.id))}>{sourceName(source)}</PlaceLink>
      {source.state && ' (state media)'}
    </span>
  ));
}
