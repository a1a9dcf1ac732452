import type { StoryIndex } from '../../model/indexStory.ts';
import { type NotShown, togetherEnough } from '../../model/notShown.ts';
import { refOf } from '../../model/selection.ts';
import { nameInSentence, sentenceStart, tieSentence } from '../../model/tieSentence.ts';
import { formatWhen } from '../../model/when.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { PassageLinks } from './PassageLinks.tsx';

/** What the story leaves open, as counted in its records. */
export function NotShownList({ index, found }: { index: StoryIndex; found: NotShown }) {
  const { untied, unanswered, vague, singleSource } = found;
  return (
    <>
      <h3>{`Named together, with no tie between them: ${untied.length}`}</h3>
      <p>{`Actors, onlookers aside, whom ${togetherEnough} passages or more name together.`}</p>
      <ul>
        {untied.map(({ actors: [one, other], passages }) => (
          <li key={`${one.id} ${other.id}`}>
            <PlaceLink to={placeOf(refOf('actor', one.id))}>{sentenceStart(one)}</PlaceLink> and{' '}
            <PlaceLink to={placeOf(refOf('actor', other.id))}>{nameInSentence(other)}</PlaceLink>{' '}
            <span className="note">
              <PassageLinks index={index} passages={passages} />
            </span>
          </li>
        ))}
      </ul>
      <h3>{`Claims that nobody confirmed or denied: ${unanswered.length}`}</h3>
      <ul>
        {unanswered.map(({ id, statement }) => (
          <li key={id}>
            <PlaceLink to={placeOf(refOf('claim', id))}>{statement}</PlaceLink>
          </li>
        ))}
      </ul>
      <h3>{`Dates not known to the day: ${vague.length}`}</h3>
      <ul>
        {vague.map((one) => (
          <li key={one.id}>
            <span className="note">{formatWhen(one.when)} </span>
            {'title' in one ? (
              <PlaceLink to={placeOf(refOf('event', one.id))}>{one.title}</PlaceLink>
            ) : (
              <PlaceLink to={placeOf(refOf('tie', one.id))}>{tieSentence(index, one)}</PlaceLink>
            )}
          </li>
        ))}
      </ul>
      <h3>{`Statements that rest on one source: ${singleSource.length}`}</h3>
      <ul>
        {singleSource.map(({ fact, source, passages }) => (
          <li key={fact.id}>
            {fact.fact}{' '}
            <span className="note">
              <SourceLinks sources={[source]} />, told in <PassageLinks index={index} passages={passages} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
