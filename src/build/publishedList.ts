import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadStory } from '../model/readStory.ts';
import { everyAddress } from './everyAddress.ts';
import { contentFolder } from './loadStory.ts';
import { movedEmbeds } from './movedEmbeds.ts';
import { publishedProblems } from './publishedProblems.ts';

/** Committed, and written by `npm run release` alone. */
export const publishedName = 'published.txt';

/** Every address ever published, one a line. */
export function readPublished(folder = contentFolder): string[] {
  return readFileSync(join(folder, publishedName), 'utf8').split(/\r?\n/).filter(Boolean);
}

/** What would break a link that was published once, if the story went out as it is. */
export function lostAddresses({ story, moved }: ReadStory, published = readPublished()): string[] {
  const known = new Set(published);
  // What an entry says of an actor or a passage holds for its embed too, where that was published.
  const embeds = movedEmbeds(moved).filter(({ from }) => known.has(from));
  return publishedProblems({ published, alive: everyAddress(story), moved: [...moved, ...embeds] });
}
