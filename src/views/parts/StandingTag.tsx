import type { Claim } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { StandingMark } from './StandingMark.tsx';

/** How a claim stands, in a few words that lead to its record. */
export function StandingTag({ claim, lit = false }: { claim: Claim; lit?: boolean }) {
  return (
    <PlaceLink
      className="tag"
      to={placeOf(`claim:${claim.id}`)}
      data-standing={claim.standing}
      data-lit={lit || undefined}
    >
      <StandingMark standing={claim.standing} before />
      {claim.tag}
    </PlaceLink>
  );
}
