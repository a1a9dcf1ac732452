import { kindNames, sideNames } from '../../model/dossier.ts';
import { isInView } from '../../model/inView.ts';
import { refOf } from '../../model/selection.ts';
import { sentenceStart, tieSentence } from '../../model/tieSentence.ts';
import { tiesByActor } from '../../model/tiesByActor.ts';
import { formatWhen } from '../../model/when.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useLens } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { StandingMark } from '../parts/StandingMark.tsx';
import { useEmphasis } from '../parts/shown.ts';

/** The graph as a list grouped by actor: the same ties, links and filters, in the story's order. */
export function TieSentences() {
  const { index } = useExplainer();
  const emphasis = useEmphasis();
  const lens = useLens();
  const groups = tiesByActor(index, (ref) => isInView(index, emphasis, lens, ref));
  const count = new Set(groups.flatMap(({ ties }) => ties)).size;
  return (
    <div className="sentences">
      <p className="note" role="status">
        {count} of {index.story.ties.length} ties
      </p>
      {groups.map(({ actor, ties }) => (
        <section key={actor.id} aria-labelledby={`ties-of-${actor.id}`}>
          <h3 id={`ties-of-${actor.id}`}>
            <PlaceLink
              to={placeOf(refOf('actor', actor.id))}
              data-side={actor.side}
              data-strength={emphasis.strengthOf(refOf('actor', actor.id))}
            >
              {sentenceStart(actor)}
            </PlaceLink>{' '}
            <span className="note">
              {kindNames[actor.kind].toLowerCase()}, {sideNames[actor.side]}
            </span>
          </h3>
          <ul>
            {ties.map((tie) => (
              <li key={tie.id} data-strength={emphasis.strengthOf(refOf('tie', tie.id))}>
                <PlaceLink to={placeOf(refOf('tie', tie.id))}>{tieSentence(index, tie)}</PlaceLink>
                <span className="note">
                  {' '}
                  {[
                    tie.when && formatWhen(tie.when),
                    !lens.byStanding && tie.standing !== 'established' && tie.standing,
                  ]
                    .filter(Boolean)
                    .join(', ')}{' '}
                  <StandingMark standing={tie.standing} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
