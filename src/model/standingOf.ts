import type { Attribution, Claim, Fact, Standing, Verdict } from './story.ts';

/** What is on record about a claim, as far as its standing goes. */
export interface ClaimedRecord {
  /** Oldest first. */
  voices: readonly Voice[];
  /** What came of checking the statements of the article that it rests on. */
  verdicts: readonly Verdict[];
}

/** One attribution, seen by whether it bears the claim out. */
export interface Voice {
  speaker: string;
  how: Attribution['how'];
  /** Says the opposite without denying it. */
  contrary: boolean;
  /** The article itself, naming nobody: it cannot bear out what is asked of it. */
  bare: boolean;
}

export interface StandingRule {
  standing: Standing;
  /** When it holds, as a sentence for readers. */
  says: string;
  holds(record: ClaimedRecord): boolean;
}

/** Asked from the top; the first that holds decides. The last always holds. */
export const standingRules: readonly StandingRule[] = [
  {
    standing: 'disputed',
    says: 'Somebody named says so, and somebody named denies it or says the opposite. A denial no longer counts once its own speaker has confirmed what was denied.',
    holds: (record) => record.voices.some(isFor) && standingAgainst(record).length > 0,
  },
  {
    standing: 'imprecise',
    says: 'Checked against the sources, it is wrong or unclear in some part.',
    holds: ({ verdicts }) => verdicts.includes('imprecise'),
  },
  {
    standing: 'established',
    says: 'Those whom it concerns have confirmed it.',
    holds: ({ voices }) => voices.some((voice) => isFor(voice) && voice.how === 'confirmed'),
  },
  {
    standing: 'reported',
    says: 'Somebody named said or reported it. The article counts where it names whom it has it from.',
    holds: ({ voices }) => voices.some((voice) => isFor(voice) && voice.how !== 'alleged'),
  },
  {
    standing: 'alleged',
    says: 'Somebody named accuses another of it, and nobody else says so.',
    holds: ({ voices }) => voices.some(isFor),
  },
  {
    standing: 'unsourced',
    says: 'Nobody named says so: it is only assumed, or the article says it and names no source.',
    holds: () => true,
  },
];

/** The standing that follows from a record, by the first of the {@link standingRules} that holds. */
export function standingOf(record: ClaimedRecord): Standing {
  return standingRules.find((rule) => rule.holds(record))?.standing ?? 'unsourced';
}

/** What is on record about a claim. The article is whatever the statements of the article (F facts) have as source. */
export function recordOf(
  claim: Pick<Claim, 'attributions' | 'facts'>,
  facts: readonly Fact[],
): ClaimedRecord {
  const article = new Set(facts.filter(({ id }) => id.startsWith('F')).flatMap(({ sources }) => sources));
  return {
    voices: claim.attributions.map((attribution) => {
      const { actor, who, how, contrary = false, credits, source } = attribution;
      const bare = source !== undefined && article.has(source) && credits === undefined;
      return { speaker: actor ?? who ?? '', how, contrary, bare };
    }),
    verdicts: facts
      .filter(({ id, about }) => claim.facts.includes(id) && about.some((one) => claim.facts.includes(one)))
      .flatMap(({ verdict }) => verdict ?? []),
  };
}

function isFor({ how, contrary, bare }: Voice): boolean {
  return !bare && !contrary && how !== 'denied' && how !== 'assumed';
}

function isAgainst({ how, contrary }: Voice): boolean {
  return how === 'denied' || contrary;
}

/** Voices against that their own speakers have not taken back since. */
function standingAgainst({ voices }: ClaimedRecord): Voice[] {
  return voices.filter(
    (voice, at) =>
      isAgainst(voice) &&
      !voices
        .slice(at + 1)
        .some((later) => later.speaker === voice.speaker && later.how === 'confirmed' && isFor(later)),
  );
}
