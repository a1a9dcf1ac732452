import { saidSoFar } from '../../model/saidSoFar.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { home } from '../../navigation/place.ts';
import { usePlace } from '../../navigation/usePlace.ts';
import { useExplainer } from './explainer.ts';

interface SaidSoFarProps {
  /** An actor's id. */
  actor: string;
  /** Where the reader is: nothing of this passage or later is told. */
  passage: string;
}

/** So many passages are quoted: the first, which introduces, and the latest ones. */
const most = 3;

/** What the story has said of an actor before a passage, in its own sentences, each with the way to where it stands. */
export function SaidSoFar({ actor, passage }: SaidSoFarProps) {
  const { index } = useExplainer();
  const place = usePlace() ?? home;
  const said = saidSoFar(index, actor, passage);
  if (said.length === 0) return <p>First mentioned here.</p>;
  const between = said.length - most;
  const shown = between > 0 ? [...said.slice(0, 1), ...said.slice(1 - most)] : said;
  const numberOf = (id: string) => index.story.passages.findIndex((one) => one.id === id) + 1;
  return (
    <ul>
      {shown.map(({ passage: { id }, sentences }, at) => (
        <li key={id}>
          {at === 1 && between > 0 && (
            <p className="note">{between === 1 ? 'One passage between' : `${between} passages between`}</p>
          )}
          {sentences.join(' ')}{' '}
          <PlaceLink className="whence" to={{ ...place, at: id }}>
            {`Passage ${numberOf(id)}`}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
