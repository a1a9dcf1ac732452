import type { Claim } from '../../model/story.ts';
import { SideLink } from '../../navigation/SideLink.tsx';
import { Attributed } from './Attributed.tsx';

/** Who said what of a claim, oldest first, and why it stands otherwise than that alone would have it. */
export function ClaimRecord({ claim }: { claim: Claim }) {
  return (
    <>
      {claim.standingReason && <p className="about">{claim.standingReason}</p>}
      <p className="note beside">
        <SideLink to="method" at={claim.standing}>
          How standing is decided
        </SideLink>
      </p>
      <Attributed attributions={claim.attributions} />
    </>
  );
}
