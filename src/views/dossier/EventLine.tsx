import { refOf } from '../../model/selection.ts';
import type { StoryEvent } from '../../model/story.ts';
import { formatWhen } from '../../model/when.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { StandingMark } from '../parts/StandingMark.tsx';

export function EventLine({ event }: { event: StoryEvent }) {
  return (
    <>
      <span className="note">{`${formatWhen(event.when)} `}</span>
      <PlaceLink to={placeOf(refOf('event', event.id))}>{event.title}</PlaceLink>{' '}
      <StandingMark standing={event.standing} />
    </>
  );
}
