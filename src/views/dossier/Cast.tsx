import { sideNames } from '../../model/dossier.ts';
import { refOf } from '../../model/selection.ts';
import { sides } from '../../model/story.ts';
import { sentenceStart } from '../../model/tieSentence.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useWholeIndex } from '../parts/explainer.ts';

/** What stands in the dossier's place while nothing is selected. Suspends until the grounds of the story have come. */
export function Cast() {
  const { story } = useWholeIndex();
  return (
    <div id="cast">
      <section>
        <h2>How to read this</h2>
        <p>
          Choose any underlined name or date, any mark or line in the pictures. You see the passages it rests
          on, and the address changes, so the page you share is the page you see.
        </p>
      </section>
      <section className="cast">
        <h2>The cast</h2>
        {sides.map((side) => {
          const actors = story.actors.filter((actor) => actor.side === side);
          if (actors.length === 0) return null;
          return (
            <section key={side} data-side={side}>
              <h3>{sideNames[side]}</h3>
              <ul>
                {actors.map((actor) => (
                  <li key={actor.id}>
                    <PlaceLink to={placeOf(refOf('actor', actor.id))} data-side={side}>
                      {sentenceStart(actor)}
                    </PlaceLink>
                    <span className="note"> {actor.role}</span>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </section>
    </div>
  );
}
