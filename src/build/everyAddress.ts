import type { Story } from '../model/story.ts';
import { addressOf, sideAddressOf } from '../navigation/address.ts';
import { everyPlace } from '../navigation/everyPlace.ts';
import { sidePages } from '../navigation/sidePages.ts';

/** Every address that has a page of its own: each place, and the pages beside the story. */
export function everyAddress(story: Story): string[] {
  return [...everyPlace(story).map(addressOf), ...sidePages.map((page) => sideAddressOf(page))];
}
