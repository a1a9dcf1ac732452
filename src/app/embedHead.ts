import type { StoryIndex } from '../model/indexStory.ts';
import { addressOf } from '../navigation/address.ts';
import { type Embed, placeOfEmbed } from '../navigation/embeds.ts';
import { placeAsBuilt } from '../navigation/place.ts';
import { embedTitle } from '../views/embed/embedTitle.ts';
import { type Head, headOf } from './head.ts';

/** What an embed says of itself. Its canonical address is that of the full page: an embed is no page to be found. */
export function headOfEmbed(index: StoryIndex, embed: Embed): Head {
  const place = placeAsBuilt(placeOfEmbed(embed));
  const { description } = headOf(index, place);
  const title = `${embedTitle(index, embed)} · ${index.story.title}`;
  return { title, description, canonical: addressOf(place) };
}
