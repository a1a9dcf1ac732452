import { drawnGraph } from '../layout/drawnGraph.ts';
import { changelog } from '../model/changelog.ts';
import type { NewestEdition } from '../model/edition.ts';
import type { Former } from '../model/former.ts';
import { formerOf } from '../model/formerOf.ts';
import type { ReadStory } from '../model/readStory.ts';
import { saidNow } from '../model/saidNow.ts';
import { splitStory } from '../model/splitStory.ts';
import { goneTo } from './goneTo.ts';
import { keptLayouts } from './keptPositions.ts';
import type { StoryModules } from './storyPlugin.ts';

/** What the browser and the build import of the content, in the pieces in which the browser comes to need them. */
export const storyModules: StoryModules = {
  'virtual:story': (read) => ({
    core: splitStory(read.story).core,
    timeline: keptLayouts(read.story).timeline,
    edition: newestEdition(read),
  }),
  'virtual:words': { later: ({ story }) => ({ words: splitStory(story).words }) },
  'virtual:grounds': { later: ({ story }) => ({ grounds: splitStory(story).grounds }) },
  'virtual:wide': { later: ({ story }) => ({ graph: drawnGraph(keptLayouts(story).graph.wide) }) },
  'virtual:middle': { later: ({ story }) => ({ graph: drawnGraph(keptLayouts(story).graph.middle) }) },
  'virtual:narrow': { later: ({ story }) => ({ graph: drawnGraph(keptLayouts(story).graph.narrow) }) },
  'virtual:former': { later: (read) => ({ former: formerIn(read) }) },
  'virtual:facts': ({ facts, moved }) => ({ facts, moved }),
  'virtual:changelog': ({ story, editions, wordings, moved }) => ({
    changelog: changelog(editions, wordings, saidNow(story), goneTo(moved)),
  }),
};

function formerIn({ story, editions, wordings, moved }: ReadStory): Former {
  return formerOf(editions, wordings, saidNow(story), goneTo(moved));
}

/** `null` where nothing was released yet. */
function newestEdition(read: ReadStory): NewestEdition | null {
  const date = read.editions.at(-1)?.date;
  if (date === undefined) return null;
  const edited = formerIn(read).wordings.some(({ until }) => until === undefined);
  return { number: read.editions.length, date, ...(edited && { edited }) };
}
