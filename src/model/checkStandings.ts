import { type Problem, problemAt } from './problem.ts';
import type { Records } from './readRecords.ts';
import { recordOf, standingOf, standingRules } from './standingOf.ts';

/** No claim stands otherwise than its record makes it stand, unless it says why. */
export function checkStandings({ claims, facts, spots }: Records): Problem[] {
  const known = new Set(facts.map(({ id }) => id));
  return claims.flatMap((claim) => {
    // A fact that could not be read may hold the verdict that decides.
    if (claim.facts.some((id) => !known.has(id))) return [];
    const { id, standing, standingReason } = claim;
    const follows = standingOf(recordOf(claim, facts));
    const say = (field: string, message: string) => {
      const spot = spots.get(`${id} ${field}`);
      return spot ? [problemAt(spot, message)] : [];
    };
    if (standing === follows && standingReason !== undefined) {
      return say('standingReason', `the record itself makes it ${follows}; leave standingReason out`);
    }
    if (standing === follows || standingReason !== undefined) return [];
    const rule = standingRules.find((one) => one.standing === follows);
    const because = rule?.says.split('. ')[0]?.replace(/\.$/, '') ?? '';
    return say(
      'standing',
      `the record makes it ${follows}, not ${standing} (${because}); change it, or say why in standingReason`,
    );
  });
}
