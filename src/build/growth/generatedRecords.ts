import { recordOf, standingOf } from '../../model/standingOf.ts';
import { type Fact, sourceKinds, standings } from '../../model/story.ts';
import { eventId, type GeneratedPassage } from './generatedProse.ts';
import { pick, tags, word } from './generatedWords.ts';
import type { GeneratedPlan } from './generateStory.ts';

const firstYear = 1990;
const years = 34;

/** In disorder, as editors write them; dates are to the day, the month or the year. */
export function eventsOf({ events, passages, ties }: GeneratedPlan, random: () => number) {
  const telling = new Map<string, GeneratedPassage>();
  for (const passage of passages) {
    if (passage.event && !telling.has(passage.event)) telling.set(passage.event, passage);
  }
  return Array.from({ length: events }, (_, at) => {
    const id = eventId(at);
    const passage = telling.get(id);
    const near = (passage?.ties ?? []).flatMap((tie) => ties[tie] ?? []);
    return {
      id,
      title: `The ${id} takes place in ${word(2, random)}`,
      label: `Event ${at + 1}`,
      when: someDate(random),
      note: 'Those who were there say little of it.',
      actors: [...new Set(near.map(({ from }) => from))],
      facts: passage?.facts.slice(0, 1) ?? [],
    };
  });
}

function someDate(random: () => number): string {
  const year = String(firstYear + Math.floor(random() * years));
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const precision = random();
  if (precision < 0.1) return year;
  return precision < 0.3 ? `${year}-${month}` : `${year}-${month}-${day}`;
}

export function claimsOf(plan: GeneratedPlan, random: () => number) {
  const { passages, ties, sources } = plan;
  const checked = factsOf(plan).map((fact) => ({ about: [], ...fact }) as Fact);
  return passages.flatMap(({ id, claim, facts, ties: told }) => {
    if (!claim) return [];
    const standing = pick(standings, random);
    const tie = ties[told[0] ?? -1];
    const speaker = tie ? { actor: tie.from } : { who: 'A visitor' };
    const source = sourceId(Math.floor(random() * sources));
    const said = [{ ...speaker, how: 'said' as const, what: `that ${id} is so`, source }];
    const record = { attributions: standing === 'unsourced' ? [] : said, facts: facts.slice(0, 1) };
    const follows = standingOf(recordOf(record, checked));
    const reason = follows === standing ? {} : { standingReason: 'Chance made it stand so.' };
    const statement = `What ${id} tells is so.`;
    return [{ id: claim, statement, standing, ...reason, tag: tags[standing], ...record }];
  });
}

export function sourcesOf({ sources }: GeneratedPlan, random: () => number) {
  return Array.from({ length: sources }, (_, at) => {
    const kind = pick(sourceKinds, random);
    const publisher = `${word(2, random)} Gazette`;
    const record = { id: sourceId(at), publisher, when: someDate(random), kind };
    return kind === 'state-media' ? { ...record, state: word(2, random) } : record;
  });
}

/** Facts take the sources in turn, so that each is cited. */
export function factsOf({ passages, sources }: GeneratedPlan) {
  const told = passages.flatMap(({ facts }) => facts);
  return told.map((id, at) => {
    const about = id.startsWith('K') ? { about: [id.replace('K', 'F')] } : {};
    const verdict = id.startsWith('K') ? { verdict: 'imprecise' } : {};
    const held = id.startsWith('F') ? { held: 'stated as fact' } : {};
    return {
      id,
      fact: `Fact ${id} of this story.`,
      ...held,
      ...about,
      ...verdict,
      sources: [sourceId(at % sources)],
    };
  });
}

function sourceId(at: number): string {
  return `source-${at + 1}`;
}
