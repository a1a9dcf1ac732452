import type { StoryIndex } from './indexStory.ts';
import { isoDay } from './isoDay.ts';
import { refOf } from './selection.ts';
import type { EntityKind } from './story.ts';
import { formatWhen, whenOf } from './when.ts';

/** Three things that the story tells of, as a reader may look for them: a name in another script, a month, a year. */
export function searchExamples(index: StoryIndex): string[] {
  const { actors, events } = index.story;
  const told = (kind: EntityKind, id: string) => index.touched(refOf(kind, id), 'passage').length;
  const people = actors
    .filter(({ kind }) => kind === 'person')
    .toSorted((a, b) => told('actor', b.id) - told('actor', a.id));
  const [foreign] = people.flatMap(({ spellings }) => spellings.find(isInOtherScript) ?? []);
  const [first] = events;
  const day = (when: string) => isoDay(whenOf(when).start);
  const yearOf = (when = '') => day(when).slice(0, 4);
  const [event] = events
    .filter(({ when }) => yearOf(when) !== yearOf(first?.when))
    .toSorted((a, b) => told('event', b.id) - told('event', a.id));
  return [
    foreign ?? people[0]?.name ?? [],
    event ? formatWhen(day(event.when).slice(0, 7)) : [],
    first ? yearOf(first.when) : [],
  ].flat();
}

function isInOtherScript(spelling: string): boolean {
  return !/\p{Script=Latin}/u.test(spelling);
}
