import type { StoryIndex } from './indexStory.ts';
import { passagesTelling } from './passagesTelling.ts';
import type { Claim, Fact, Passage, Source } from './story.ts';

export const outcomes = ['corrected', 'uncorrected', 'untold'] as const;
/** What became of a statement of the article here. */
export type Outcome = (typeof outcomes)[number];

export interface Correction {
  fact: Fact;
  /** Its own and those of the facts that it rests on, in the order of sources.yaml. */
  sources: Source[];
}

/** One statement of the article, accounted for. */
export interface AccountRow {
  fact: Fact;
  outcome: Outcome;
  /** Where it is told, in reading order. */
  passages: Passage[];
  /** Claims that rest on it. */
  claims: Claim[];
  corrections: Correction[];
}

/** Every statement of the article (F facts) in its order, and the corrections that are about none of them but the whole. */
export function accountOfArticle(index: StoryIndex, facts: readonly Fact[]) {
  const corrections = facts
    .filter(({ id }) => id.startsWith('K'))
    .map((fact): Correction => ({ fact, sources: sourcesUnder(index, fact, facts) }));
  const rows = facts.filter(({ id }) => id.startsWith('F')).map((fact) => rowOf(index, fact, corrections));
  return { rows, ofTheWhole: corrections.filter(({ fact }) => fact.about.length === 0) };
}

function rowOf(index: StoryIndex, fact: Fact, all: readonly Correction[]): AccountRow {
  const passages = passagesTelling(index, fact.id);
  const corrections = all.filter((correction) => correction.fact.about.includes(fact.id));
  const isCorrected = corrections.some((correction) => correction.fact.verdict !== 'right');
  const outcome = passages.length === 0 ? 'untold' : isCorrected ? 'corrected' : 'uncorrected';
  const claims = index.story.claims.filter((claim) => claim.facts.includes(fact.id));
  return { fact, outcome, passages, claims, corrections };
}

function sourcesUnder(index: StoryIndex, { sources, see }: Fact, facts: readonly Fact[]): Source[] {
  const seen = facts.filter(({ id }) => see.includes(id)).flatMap((fact) => fact.sources);
  const ids = new Set([...sources, ...seen]);
  return index.story.sources.filter(({ id }) => ids.has(id));
}
