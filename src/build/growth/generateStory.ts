import { stringify } from 'yaml';
import { seededRandom } from '../../layout/seededRandom.ts';
import { castOf, type GeneratedActor, type GeneratedTie, tiesOf } from './generatedCast.ts';
import { type GeneratedPassage, passagesOf, passageTexts } from './generatedProse.ts';
import { claimsOf, eventsOf, factsOf, sourcesOf } from './generatedRecords.ts';

/** Everything in a generated story before it is written down. */
export interface GeneratedPlan {
  actors: GeneratedActor[];
  ties: GeneratedTie[];
  passages: GeneratedPassage[];
  /** How many events and sources there are; they go by number. */
  events: number;
  sources: number;
}

/**
 * A whole story of that many actors (2 or more) as the texts of its content files, without a mistake: about two ties an
 * actor, an event for five or as many as given, a passage for about ten mentions, two facts a passage. The same seed gives the same text.
 */
export function generateStory(
  actors: number,
  seed: number,
  events = Math.max(1, Math.round(actors / 5)),
): Record<string, string> {
  if (!(actors >= 2)) throw new RangeError(`a story takes two actors or more, not ${actors}`);
  const random = seededRandom(seed);
  const cast = castOf(actors, random);
  const ties = tiesOf(cast, random);
  const sources = Math.max(1, Math.round(actors / 5));
  const plan: GeneratedPlan = { actors: cast, ties, events, sources, passages: passagesOf(ties, events) };
  return {
    'story.md': storyText(plan, seed),
    'actors.yaml': stringify(cast.map((actor) => ({ ...actor, role: `One of ${actors} generated actors` }))),
    'events.yaml': stringify(eventsOf(plan, random)),
    'ties.yaml': stringify(tieRecords(plan)),
    'claims.yaml': stringify(claimsOf(plan, random)),
    'sources.yaml': stringify(sourcesOf(plan, random)),
    'facts.yaml': stringify(factsOf(plan)),
    'moved.yaml': '[]\n',
  };
}

function storyText(plan: GeneratedPlan, seed: number): string {
  const front = {
    title: 'A generated story',
    headline: `How are ${plan.actors.length} actors tied?`,
    standfirst: `Nothing here is true. The text is made from the number ${seed} to see how the page grows.`,
  };
  return `---\n${stringify(front)}---\n\n${passageTexts(plan).join('\n\n')}\n`;
}

/** A tie rests on the passage that tells it, on that passage's event, and in part of the cases on its claim. */
function tieRecords({ ties, passages }: GeneratedPlan) {
  return passages.flatMap((passage) =>
    passage.ties.map((at, place) => {
      const tie = ties[at] as GeneratedTie;
      const events = passage.event !== null && place === 0 ? { events: [passage.event] } : {};
      const claims = passage.claim !== null && place < 2 ? { claims: [passage.claim] } : {};
      return { ...tie, ...events, passages: [passage.id], ...claims };
    }),
  );
}
