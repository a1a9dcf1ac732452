import { refOf, splitRef } from '../model/selection.ts';
import type { Ref, Story } from '../model/story.ts';
import { home, type Place, placeOf } from './place.ts';

/** What can stand in other people's pages: one of the two pictures, an actor, a passage. */
export type Embed = 'ties' | 'dates' | Extract<Ref, `actor:${string}` | `passage:${string}`>;

export const embeddedKinds = ['actor', 'passage'] as const;

/** Every embed that is prerendered, pictures first. */
export function everyEmbed(story: Story): Embed[] {
  const actors = story.actors.map(({ id }) => refOf('actor', id));
  const passages = story.passages.map(({ id }) => refOf('passage', id));
  return ['ties', 'dates', ...([...actors, ...passages] as Embed[])];
}

/** What an embed shows, as an entity; `null` for a picture, which shows the whole story. */
export function refOfEmbed(embed: Embed): Ref | null {
  return embed === 'ties' || embed === 'dates' ? null : embed;
}

/** Where the full story shows what the embed shows. */
export function placeOfEmbed(embed: Embed): Place {
  if (embed === 'ties' || embed === 'dates') return { ...home, at: embed };
  const { kind, id } = splitRef(embed);
  return kind === 'passage' ? { ...placeOf(embed), at: id } : placeOf(embed);
}
