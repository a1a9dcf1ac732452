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
    return { ...claim, sources: citedBy(claim.facts, attributed) };
  });
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const passages = prose.passages.map((passage) => {
    const claimed = passage.claims.flatMap((id) => claimOf.get(id)?.sources ?? []);
    return { ...passage, sources: citedBy(passage.facts, claimed) };
  });
  const events = records.events.map((event): StoryEvent => {
    const given = event.accounts?.flatMap((accounts) => accounts.given);
    return {
      ...event,
      sources: citedBy(
        event.facts,
        given?.flatMap(({ source }) => source ?? []),
      ),
    };
  });
  const ties = records.ties.map((tie) => ({
    ...tie,
    standing: weakest(tie.claims.flatMap((id) => claimOf.get(id)?.standing ?? [])),
  }));
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
