import { refOf } from '../../model/selection.ts';
import { standingRules } from '../../model/standingOf.ts';
import type { Claim } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';

/** The rules of standing in the order in which they are asked, each with the claims that stand so. */
export function StandingRules({ claims }: { claims: readonly Claim[] }) {
  return (
    <>
      <p>
        What rests on no claim counts as established. A claim stands as its record makes it stand: these are
        asked in turn, and the first that holds decides. A tie or a date stands as the weakest of the claims
        that it rests on; a passage shows each of its own.
      </p>
      <ol>
        {standingRules.map(({ standing, says }, at) => {
          const such = claims.filter((claim) => claim.standing === standing);
          return (
            <li key={standing} id={standing}>
              <h3>{`${at + 1}. ${standing.charAt(0).toUpperCase()}${standing.slice(1)}: ${such.length} of ${claims.length}`}</h3>
              <p>{says}</p>
              <ul>
                {such.map((claim) => (
                  <ClaimLine key={claim.id} claim={claim} />
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function ClaimLine({ claim: { id, statement, tag, standingReason } }: { claim: Claim }) {
  return (
    <li>
      <PlaceLink to={placeOf(refOf('claim', id))}>{statement}</PlaceLink> <span className="note">{tag}</span>
      {standingReason && (
        <p className="correction">{`Its record alone would have it otherwise. ${standingReason}`}</p>
      )}
    </li>
  );
}
