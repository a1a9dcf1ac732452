import { dossierOf } from './dossier.ts';
import type { StoryIndex } from './indexStory.ts';
import { refOf } from './selection.ts';
import { standingsHeld } from './standingsHeld.ts';
import type { Ref } from './story.ts';

/** Claims, ties and dates that lead to no source and are not marked as unsourced: there should be none. */
export function ungrounded(index: StoryIndex): Ref[] {
  const { claims, ties, events } = index.story;
  const refs: Ref[] = [
    ...claims.map(({ id }) => refOf('claim', id)),
    ...ties.map(({ id }) => refOf('tie', id)),
    ...events.map(({ id }) => refOf('event', id)),
  ];
  return refs.filter(
    (ref) => dossierOf(index, ref)?.sources.length === 0 && !standingsHeld(index, ref).includes('unsourced'),
  );
}
