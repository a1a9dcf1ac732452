import type { Story } from '../model/story.ts';
import { addressOf, embedAddressOf, sideAddressOf } from '../navigation/address.ts';
import { everyEmbed } from '../navigation/embeds.ts';
import { everyPlace } from '../navigation/everyPlace.ts';
import { sidePages } from '../navigation/sidePages.ts';

/**
 * Every address that has a page of its own, and is kept for good once it is published: of places, which people share, of embeds,
 * which stand in their pages, and of the pages beside the story.
 */
export function everyAddress(story: Story): string[] {
  return [...listedAddresses(story), ...everyEmbed(story).map(embedAddressOf)];
}

/** Those of them by which a page is known: an embed is known by the page of what it shows. */
export function listedAddresses(story: Story): string[] {
  return [...everyPlace(story).map(addressOf), ...sidePages.map((page) => sideAddressOf(page))];
}
