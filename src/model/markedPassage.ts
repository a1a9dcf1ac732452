import type { Finding } from './findInStory.ts';
import type { StoryIndex } from './indexStory.ts';
import { markedText, type Piece } from './markedText.ts';
import { splitRef } from './selection.ts';
import type { Passage, Ref } from './story.ts';
import { formatWhen } from './when.ts';
import { wordsIn } from './wordsIn.ts';

/**
 * A passage in pieces, with what was looked for as hits: its words, and where it mentions somebody or a date in other
 * words ("he", "the trip"), all of the mention.
 */
export function markedPassage(
  index: StoryIndex,
  passage: Passage,
  { forms, mentioned }: Pick<Finding, 'forms' | 'mentioned'>,
): Piece[] {
  return passage.runs.flatMap(({ text, ref }) => {
    const pieces = markedText(text, forms);
    const inOtherWords = ref && mentioned.size > 0 && !pieces.some(({ hit }) => hit);
    return inOtherWords && isNamed(index, ref, mentioned) ? [{ text, hit: true }] : pieces;
  });
}

function isNamed(index: StoryIndex, ref: Ref, forms: ReadonlySet<string>): boolean {
  const { kind, id } = splitRef(ref);
  const actor = kind === 'actor' ? index.find('actor', id) : undefined;
  const event = kind === 'event' ? index.find('event', id) : undefined;
  const names = actor ? [actor.name, ...actor.spellings] : event ? [formatWhen(event.when)] : [];
  return names.some((name) => wordsIn(name).some((word) => word.forms.some((form) => forms.has(form))));
}
