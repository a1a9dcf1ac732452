import type { StoryIndex } from './indexStory.ts';
import type { Actor, Tie } from './story.ts';

/** A tie in three parts, so that a view can make the ends links: "Kim Jong-un" "guides" "Sergei Shoigu" "through the arms show". */
export interface TieParts {
  from: Actor;
  verb: string;
  to: Actor;
  rest: string;
}

/** Throws a RangeError for a tie whose ends are not in the story, which the content check rules out. */
export function tieParts(index: StoryIndex, tie: Tie): TieParts {
  const from = index.find('actor', tie.from);
  const to = index.find('actor', tie.to);
  if (!from || !to) throw new RangeError(`tie ${tie.id} joins actors that are not in the story`);
  return { from, verb: tie.verb, to, rest: tie.rest ? ` ${tie.rest}` : '' };
}

/** "The State Duma votes on the draft age of men of draft age", without a full stop. */
export function tieSentence(index: StoryIndex, tie: Tie): string {
  const { from, verb, to, rest } = tieParts(index, tie);
  return `${sentenceStart(from)} ${verb} ${nameInSentence(to)}${rest}`;
}

export function nameInSentence(actor: Actor): string {
  return actor.inSentence ?? actor.name;
}

export function sentenceStart(actor: Actor): string {
  const name = nameInSentence(actor);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
