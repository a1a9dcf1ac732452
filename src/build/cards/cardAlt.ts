import { dossierOf } from '../../model/dossier.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { splitRef } from '../../model/selection.ts';
import type { EntityKind } from '../../model/story.ts';
import type { Place } from '../../navigation/place.ts';

/** What is drawn beside the words; a card of words alone is its words. */
const drawn: Partial<Record<EntityKind, string>> = {
  actor: ' (with the ties drawn)',
  event: ' (on the timeline)',
  tie: ' (with the tie drawn)',
};

/** What the card of a place shows, for who does not see it: the words that stand on it, and what is drawn. */
export function cardAlt(index: StoryIndex, { selection }: Place): string {
  if (selection.kind === 'nothing') return `Explainer: ${index.story.headline}${drawn.actor}`;
  if (selection.kind === 'connection') return `Connect two: How are they tied?${drawn.actor}`;
  const dossier = dossierOf(index, selection.ref);
  return dossier ? `${dossier.kicker}: ${dossier.title}${drawn[splitRef(selection.ref).kind] ?? ''}` : '';
}
