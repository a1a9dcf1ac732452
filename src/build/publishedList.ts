import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadStory } from '../model/readStory.ts';
import type { Story } from '../model/story.ts';
import { addressOf, embedAddressOf } from '../navigation/address.ts';
import { everyEmbed } from '../navigation/embeds.ts';
import { everyPlace } from '../navigation/everyPlace.ts';
import { contentFolder } from './loadStory.ts';
import { movedEmbeds } from './movedEmbeds.ts';
import { publishedProblems } from './publishedProblems.ts';

/** Committed, and written by `npm run release` alone. */
export const publishedFile = join(contentFolder, 'published.txt');

/** Every address ever published, one a line. */
export function readPublished(file = publishedFile): string[] {
  return readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
}

export function writePublished(addresses: readonly string[], file = publishedFile): void {
  writeFileSync(file, addresses.map((address) => `${address}\n`).join(''));
}

/** Every address that is kept for good once it is published: of places, which people share, and of embeds, which stand in their pages. */
export function lastingAddresses(story: Story): string[] {
  return [...everyPlace(story).map(addressOf), ...everyEmbed(story).map(embedAddressOf)];
}

/** What would break a link that was published once, if the story went out as it is. */
export function lostAddresses({ story, moved }: ReadStory, published = readPublished()): string[] {
  const known = new Set(published);
  // What an entry says of an actor or a passage holds for its embed too, where that was published.
  const embeds = movedEmbeds(moved).filter(({ from }) => known.has(from));
  return publishedProblems({ published, alive: lastingAddresses(story), moved: [...moved, ...embeds] });
}
