import type { Prose } from './readProse.ts';
import type { Records } from './readRecords.ts';
import { type Claim, type Standing, type Story, type StoryEvent, standings } from './story.ts';
import { type When, whenOf } from './when.ts';

/** Puts the story together and computes what its files leave to the computer: sources, standings, order. */
export function assembleStory(prose: Prose, records: Records): Story {
  const { title, headline, standfirst, sections } = prose;
  const order = new Map(records.sources.map(({ id }, index) => [id, index]));
  const byFact = new Map(records.facts.map(({ id, sources }) => [id, sources]));
  const citedBy = (facts: readonly string[], more: readonly string[] = []) =>
    inOrder([...facts.flatMap((fact) => byFact.get(fact) ?? []), ...more], order);

  const claims = records.claims.map((claim): Claim => {
    const attributed = claim.attributions.flatMap(({ source }) => source ?? []);
    const found = records.facts.filter(({ id }) => id.startsWith('K') && claim.facts.includes(id));
    return {
      ...claim,
      found: found.map(({ id, fact }) => ({ id, fact })),
      sources: citedBy(claim.facts, attributed),
    };
  });
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const claimedBy = (ids: readonly string[]) => ids.flatMap((id) => claimOf.get(id)?.sources ?? []);
  const weakestOf = (ids: readonly string[]) => weakest(ids.flatMap((id) => claimOf.get(id)?.standing ?? []));
  const passages = prose.passages.map((passage) => {
    return { ...passage, sources: citedBy(passage.facts, claimedBy(passage.claims)) };
  });
  const events = records.events.map((event): StoryEvent => {
    const given = event.accounts?.flatMap((accounts) => accounts.given) ?? [];
    const cited = [...given.map(({ source }) => source), ...claimedBy(event.claims)];
    return {
      ...event,
      standing: weakestOf(event.claims),
      sources: citedBy(
        event.facts,
        cited.flatMap((source) => source ?? []),
      ),
    };
  });
  const ties = records.ties.map((tie) => ({ ...tie, standing: weakestOf(tie.claims) }));
  return {
    title,
    headline,
    standfirst,
    sections,
    passages,
    actors: records.actors,
    events: events.sort(byTime),
    ties,
    claims,
    sources: records.sources,
  };
}

/** Each known id once, in the order given. */
function inOrder(ids: readonly string[], order: ReadonlyMap<string, number>): string[] {
  return [...new Set(ids)]
    .filter((id) => order.has(id))
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function weakest(found: readonly Standing[]): Standing {
  return standings.findLast((standing) => found.includes(standing)) ?? 'established';
}

function byTime(a: { when: string }, b: { when: string }): number {
  const [one, other]: [When, When] = [whenOf(a.when), whenOf(b.when)];
  return one.start - other.start || one.end - other.end;
}
