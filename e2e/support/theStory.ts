import { loadStory } from '../../src/build/loadStory.ts';
import { type Dossier, dossierOf } from '../../src/model/dossier.ts';
import { indexStory } from '../../src/model/indexStory.ts';
import type { Ref } from '../../src/model/story.ts';

/** The story as its files tell it now: what a page shows is measured against it, never against numbers in a test. */
export const theStory = indexStory(loadStory().story);

/** Throws where the story has no such entity. */
export function known(ref: Ref): Dossier {
  const dossier = dossierOf(theStory, ref);
  if (!dossier) throw new Error(`${ref} is not in the story`);
  return dossier;
}
