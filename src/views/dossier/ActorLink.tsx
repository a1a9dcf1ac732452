import { refOf } from '../../model/selection.ts';
import type { Actor } from '../../model/story.ts';
import { sentenceStart } from '../../model/tieSentence.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';

export function ActorLink({ actor }: { actor: Actor }) {
  return (
    <PlaceLink to={placeOf(refOf('actor', actor.id))} data-side={actor.side}>
      {sentenceStart(actor)}
    </PlaceLink>
  );
}
