import { refOf } from '../../model/selection.ts';
import type { Tie } from '../../model/story.ts';
import { tieSentence } from '../../model/tieSentence.ts';
import { formatWhen } from '../../model/when.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useLens } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { StandingMark } from '../parts/StandingMark.tsx';

/** A tie as its sentence, with its date and, unless it is established, its standing. */
export function TieLine({ tie }: { tie: Tie }) {
  const { index } = useExplainer();
  const { byStanding } = useLens();
  const said = !byStanding && tie.standing !== 'established' && tie.standing;
  const notes = [tie.when && formatWhen(tie.when), said].filter(Boolean);
  return (
    <>
      <PlaceLink to={placeOf(refOf('tie', tie.id))}>{tieSentence(index, tie)}</PlaceLink>
      {notes.length > 0 && <span className="note">{` ${notes.join(', ')}`}</span>}{' '}
      <StandingMark standing={tie.standing} />
    </>
  );
}
