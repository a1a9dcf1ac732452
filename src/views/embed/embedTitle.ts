import { dossierOf } from '../../model/dossier.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { type Embed, refOfEmbed } from '../../navigation/embeds.ts';

/** What an embed shows, in a few words. */
export function embedTitle(index: StoryIndex, embed: Embed): string {
  if (embed === 'ties') return 'Who is tied to whom';
  if (embed === 'dates') return 'When';
  const ref = refOfEmbed(embed);
  return (ref && dossierOf(index, ref)?.title) ?? '';
}
