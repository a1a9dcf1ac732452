import { mentionsOf, type StoryIndex } from './indexStory.ts';
import { isToTheDay } from './knownDays.ts';
import { passagesTelling } from './passagesTelling.ts';
import { refOf } from './selection.ts';
import type { Actor, Claim, Fact, Passage, Source, StoryEvent, Tie } from './story.ts';

/** Passages that must name two actors before a reader expects a tie between them. */
export const togetherEnough = 3;

/** What the story leaves open, as far as its records tell. */
export interface NotShown {
  /** Actors named together often, with no tie between them; those most often together first. Onlookers are left out. */
  untied: { actors: [Actor, Actor]; passages: Passage[] }[];
  /** Claims that nobody confirmed or denied. */
  unanswered: Claim[];
  /** Dates not known to the day. */
  vague: (StoryEvent | (Tie & { when: string }))[];
  /** Added context that rests on a single source, with the passages that tell it. */
  singleSource: { fact: Fact; source: Source; passages: Passage[] }[];
}

export function notShown(index: StoryIndex, facts: readonly Fact[]): NotShown {
  const { claims, events, ties } = index.story;
  return {
    untied: untiedActors(index),
    unanswered: claims.filter(({ attributions }) =>
      attributions.every(({ how }) => how !== 'confirmed' && how !== 'denied'),
    ),
    vague: [...events, ...ties].filter(
      (one): one is StoryEvent | (Tie & { when: string }) => one.when !== undefined && !isToTheDay(one.when),
    ),
    singleSource: facts.flatMap((fact) => {
      const [source, another] = fact.sources.flatMap((id) => index.find('source', id) ?? []);
      const passages = passagesTelling(index, fact.id);
      const isAlone = fact.id.startsWith('B') && source && !another && passages.length > 0;
      return isAlone ? [{ fact, source, passages }] : [];
    }),
  };
}

function untiedActors({ story }: StoryIndex): NotShown['untied'] {
  const tied = new Set(story.ties.map(({ from, to }) => pairKey(from, to)));
  const cast = story.actors.filter(({ side }) => side !== 'observers');
  const named = new Map(
    cast.map((actor) => [
      actor.id,
      story.passages.filter((passage) => mentionsOf(passage).includes(refOf('actor', actor.id))),
    ]),
  );
  return cast
    .flatMap((one, at) =>
      cast.slice(at + 1).map((other) => {
        const withOther = named.get(other.id) ?? [];
        const passages = (named.get(one.id) ?? []).filter((passage) => withOther.includes(passage));
        return { actors: [one, other] as [Actor, Actor], passages };
      }),
    )
    .filter(
      ({ actors: [one, other], passages }) =>
        passages.length >= togetherEnough && !tied.has(pairKey(one.id, other.id)),
    )
    .sort((a, b) => b.passages.length - a.passages.length);
}

function pairKey(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
