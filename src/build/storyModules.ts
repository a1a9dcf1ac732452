import { drawnGraph } from '../layout/drawnGraph.ts';
import { splitStory } from '../model/splitStory.ts';
import { cachedLayouts } from './cachedLayouts.ts';
import type { StoryModules } from './storyPlugin.ts';

/** What the browser and the build import of the content, in the pieces in which the browser comes to need them. */
export const storyModules: StoryModules = {
  'virtual:story': ({ story }) => {
    const { graph, timeline } = cachedLayouts(story);
    return { core: splitStory(story).core, layouts: { graph: drawnGraph(graph.wide), timeline } };
  },
  'virtual:words': { later: ({ story }) => ({ words: splitStory(story).words }) },
  'virtual:grounds': { later: ({ story }) => ({ grounds: splitStory(story).grounds }) },
  'virtual:narrow': { later: ({ story }) => ({ narrow: drawnGraph(cachedLayouts(story).graph.narrow) }) },
  'virtual:facts': ({ facts, moved }) => ({ facts, moved }),
};
