import type { Claim } from '../../model/story.ts';
import { SideLink } from '../../navigation/SideLink.tsx';
import { useShortOfRoom } from '../parts/explainer.ts';
import { Attributed } from './Attributed.tsx';
import { Listed } from './Listed.tsx';

/** Who said what of a claim, oldest first, what came of checking it, and why it stands otherwise than that alone would have it. */
export function ClaimRecord({ claim }: { claim: Claim }) {
  const isShort = useShortOfRoom();
  return (
    <>
      {claim.standingReason && <p className="about">{claim.standingReason}</p>}
      <p className="note beside">
        <SideLink to="method" at={claim.standing}>
          How standing is decided
        </SideLink>
      </p>
      <Attributed attributions={claim.attributions} />
      {!isShort && (
        <Listed heading="What the check found" items={claim.found}>
          {({ fact }) => fact}
        </Listed>
      )}
    </>
  );
}
