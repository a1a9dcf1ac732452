import { type Said, saysTheSame, type Wording } from './wording.ts';

/**
 * The wordings as they are after a release on the day `today`: what still says the same is left as it is, what does not was last
 * said in the edition of `newest`, and what is said now stands right after what was said before.
 */
export function grownWordings(
  wordings: readonly Wording[],
  now: readonly Said[],
  { newest, today }: { newest: string | undefined; today: string },
): Wording[] {
  const saying = new Map(now.map((said) => [said.of, said]));
  const grown = wordings.map((wording): Wording => {
    const said = saying.get(wording.of);
    const stands = wording.until !== undefined || (said && saysTheSame(wording, said));
    if (stands || newest === undefined) return wording;
    const { of, since, ...rest } = wording;
    return { of, since, until: newest, ...rest };
  });
  let after = -1;
  for (const said of now) {
    const last = grown.findLastIndex(({ of }) => of === said.of);
    if (last >= 0) after = last;
    if (last >= 0 && grown[last]?.until === undefined) continue;
    after += 1;
    const { of, ...rest } = said;
    grown.splice(after, 0, { of, since: today, ...rest });
  }
  return grown;
}
