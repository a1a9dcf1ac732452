import type { Moved } from '../model/moved.ts';
import { embedAddressOf, embedOf } from '../navigation/address.ts';
import type { Embed } from '../navigation/embeds.ts';

export interface MovedEmbed extends Moved {
  /** What stands at the old address now: readers of other people's pages see it at once. `null` where it was split or withdrawn. */
  embed: Embed | null;
}

/** Where the embeds of moved actors and passages went: to the embeds of what these became. An embed whose story has gone elsewhere leads there. */
export function movedEmbeds(moved: readonly Moved[]): MovedEmbed[] {
  return moved.flatMap(({ from, to, why }) => {
    const old = embedOf(from);
    if (!old) return [];
    const became = to.map((address) => embedOf(address));
    const [only = null] = became.length === 1 ? became : [];
    const ways = only ? [embedAddressOf(only)] : to;
    return [{ from: embedAddressOf(old), to: ways, why, embed: only }];
  });
}
