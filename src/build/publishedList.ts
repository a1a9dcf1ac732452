import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadStory } from '../model/readStory.ts';
import { addressOf } from '../navigation/address.ts';
import { everyPlace } from '../navigation/everyPlace.ts';
import { contentFolder } from './loadStory.ts';
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

/** What would break a link that was published once, if the story went out as it is. */
export function lostAddresses({ story, moved }: ReadStory, published = readPublished()): string[] {
  return publishedProblems({ published, alive: everyPlace(story).map(addressOf), moved });
}
