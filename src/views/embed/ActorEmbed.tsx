import type { ReactNode } from 'react';
import { counted, dossierOf } from '../../model/dossier.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { refOf } from '../../model/selection.ts';
import type { Actor, Tie } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { Quote } from '../parts/Quote.tsx';

interface ActorEmbedProps {
  index: StoryIndex;
  actor: Actor;
  /** Draws a tie as its sentence. */
  tieLine: (tie: Tie) => ReactNode;
}

/** So many passages and ties say who somebody is; the rest is a link away. */
export const shownOfActor = { passages: 2, ties: 4 };

/** An actor in brief: who that is, the first passages that say something of it, and its first ties. */
export function ActorEmbed({ index, actor, tieLine }: ActorEmbedProps) {
  const ref = refOf('actor', actor.id);
  const dossier = dossierOf(index, ref);
  if (!dossier) return null;
  const { kicker, title, line, passages, ties } = dossier;
  const left = [
    passages.length > shownOfActor.passages && counted(passages.length, 'passage', 'passages'),
    ties.length > shownOfActor.ties && counted(ties.length, 'tie', 'ties'),
  ].filter(Boolean);
  return (
    <>
      <header data-side={actor.side}>
        <p className="kicker">{kicker}</p>
        <h1>{title}</h1>
        <p className="about">{line}</p>
      </header>
      <h2>What the story says</h2>
      <ul className="quotes">
        {passages.slice(0, shownOfActor.passages).map((passage) => (
          <li key={passage.id}>
            <Quote passage={passage} />
          </li>
        ))}
      </ul>
      {ties.length > 0 && <h2>Ties</h2>}
      <ul>
        {ties.slice(0, shownOfActor.ties).map((tie) => (
          <li key={tie.id}>{tieLine(tie)}</li>
        ))}
      </ul>
      {left.length > 0 && (
        <p className="more">
          <PlaceLink to={placeOf(ref)}>{`All ${left.join(' and ')}`}</PlaceLink>
        </p>
      )}
    </>
  );
}
