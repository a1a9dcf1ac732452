import { citedAs } from './citedAs.ts';
import { csvOf, listed } from './csv.ts';
import type { StoryIndex } from './indexStory.ts';
import { daysOf } from './knownDays.ts';
import { refOf } from './selection.ts';
import type { Ref, StoryEvent } from './story.ts';
import { whenOf } from './when.ts';

/** The columns of a table of dates; `date` is as the story knows it, in EDTF, and `first day` and `last day` what it may cover. */
export const eventColumns = [
  'id',
  'date',
  'first day',
  'last day',
  'approximate',
  'title',
  'note',
  'actors',
  'address',
  'sources',
] as const;

/** Dates as a table. `address` gives the full address of an entity. */
export function eventsAsCsv(
  index: StoryIndex,
  events: readonly StoryEvent[],
  address: (ref: Ref) => string,
): string {
  const rows = events.map(({ id, when, title, note, actors, sources }) => [
    id,
    when,
    ...daysOf(when),
    whenOf(when).approximate ? 'yes' : 'no',
    title,
    note,
    listed(actors.map((actor) => index.find('actor', actor)?.name ?? actor)),
    address(refOf('event', id)),
    listed(sources.flatMap((source) => index.find('source', source) ?? []).map(citedAs)),
  ]);
  return csvOf([eventColumns, ...rows]);
}
