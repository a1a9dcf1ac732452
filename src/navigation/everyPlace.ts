import { refOf } from '../model/selection.ts';
import type { EntityKind, Story } from '../model/story.ts';
import { connectionOf, home, type Place, placeOf } from './place.ts';

/** Every place that is prerendered: the story, each entity, and the connection still to be chosen. */
export function everyPlace(story: Story): Place[] {
  const lists: [EntityKind, { id: string }[]][] = [
    ['actor', story.actors],
    ['event', story.events],
    ['tie', story.ties],
    ['claim', story.claims],
    ['source', story.sources],
    ['passage', story.passages],
  ];
  const entities = lists.flatMap(([kind, list]) => list.map(({ id }) => placeOf(refOf(kind, id))));
  return [home, ...entities, connectionOf(null, null)];
}
