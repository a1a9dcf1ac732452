import { counted, sourceName } from '../../model/dossier.ts';
import { howWeKnow } from '../../model/howWeKnow.ts';
import { refOf } from '../../model/selection.ts';
import type { Ref, Source } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { SideLink } from '../../navigation/SideLink.tsx';
import { useShortOfRoom, useWholeIndex } from '../parts/explainer.ts';

/**
 * The ground under what is selected, in a few lines: passages, facts, sources; what is weak about it is named. A built
 * page that is short of room has the first line alone until script shows the rest.
 */
export function HowWeKnow({ entity }: { entity: Ref }) {
  const index = useWholeIndex();
  const isShort = useShortOfRoom();
  const known = howWeKnow(index, entity);
  if (!known) return null;
  const { passages, statements, added, corrections, sources, stateMedia, single } = known;
  const counts = [
    counted(passages.length, 'passage', 'passages'),
    counted(statements.length + added + corrections, 'fact', 'facts'),
    counted(sources.length, 'source', 'sources'),
  ];
  const numberOf = (ref: Ref) => index.story.passages.findIndex(({ id }) => refOf('passage', id) === ref) + 1;
  return (
    <section>
      <h3>How do we know?</h3>
      <p className="note">{`${counts.join(', ')}.`}</p>
      {!isShort && (
        <ul>
          {statements.length > 0 && (
            <li>
              In the article:{' '}
              {statements.map((fact, at) => (
                <span key={fact}>
                  {at > 0 && ', '}
                  <SideLink to="article" at={fact}>
                    {fact}
                  </SideLink>
                </span>
              ))}
            </li>
          )}
          {stateMedia.length > 0 && (
            <li>
              State media: <Sources sources={stateMedia} />
            </li>
          )}
          {single.map(({ ref, source }) => (
            <li key={ref}>
              {ref === entity ? (
                'All of it'
              ) : (
                <PlaceLink to={placeOf(ref)}>{`Passage ${numberOf(ref)}`}</PlaceLink>
              )}{' '}
              rests on one source alone: <Sources sources={[source]} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Sources({ sources }: { sources: readonly Source[] }) {
  return sources.map((source, at) => (
    <span key={source.id}>
      {at > 0 && '; '}
      <PlaceLink to={placeOf(refOf('source', source.id))}>{sourceName(source)}</PlaceLink>
      {source.state && ` (${source.state})`}
    </span>
  ));
}
