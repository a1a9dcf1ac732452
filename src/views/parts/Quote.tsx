import { refOf } from '../../model/selection.ts';
import type { Passage } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { onFrom } from '../../navigation/place.ts';
import { usePlace } from '../../navigation/usePlace.ts';
import { useExplainer } from './explainer.ts';
import { Former } from './Former.tsx';
import { Runs } from './Runs.tsx';
import { StandingMark } from './StandingMark.tsx';
import { StandingTag } from './StandingTag.tsx';
import { useEmphasis } from './shown.ts';

/** A passage's words, with the way to its place in the story. */
export function Quote({ passage }: { passage: Passage }) {
  const { index } = useExplainer();
  const emphasis = useEmphasis();
  const place = usePlace();
  const claims = index.claimsOf(passage);
  return (
    <div className="quote">
      <p>
        <Runs runs={passage.runs} marked={emphasis.marked(passage.id)} />
      </p>
      <p>
        <PlaceLink className="whence" to={onFrom(place, { at: passage.id })}>
          {`Show in “${index.section(passage.section)?.heading}”`}
        </PlaceLink>{' '}
        {claims.length === 0 && <StandingMark standing="established" />}
        {claims.map((claim) => (
          <StandingTag key={claim.id} claim={claim} />
        ))}
      </p>
      <Former of={refOf('passage', passage.id)} />
    </div>
  );
}
