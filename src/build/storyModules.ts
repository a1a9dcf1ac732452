import { drawnGraph } from '../layout/drawnGraph.ts';
import { splitStory } from '../model/splitStory.ts';
import { keptLayouts } from './keptPositions.ts';
import type { StoryModules } from './storyPlugin.ts';

/** What the browser and the build import of the content, in the pieces in which the browser comes to need them. */
export const storyModules: StoryModules = {
  'virtual:story': ({ story }) => ({ core: splitStory(story).core, timeline: keptLayouts(story).timeline }),
  'virtual:words': { later: ({ story }) => ({ words: splitStory(story).words }) },
  'virtual:grounds': { later: ({ story }) => ({ grounds: splitStory(story).grounds }) },
  'virtual:wide': { later: ({ story }) => ({ graph: drawnGraph(keptLayouts(story).graph.wide) }) },
  'virtual:middle': { later: ({ story }) => ({ graph: drawnGraph(keptLayouts(story).graph.middle) }) },
  'virtual:narrow': { later: ({ story }) => ({ graph: drawnGraph(keptLayouts(story).graph.narrow) }) },
  'virtual:facts': ({ facts, moved }) => ({ facts, moved }),
};
