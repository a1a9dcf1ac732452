/** What build/storyModules.ts makes of the content. */
declare module 'virtual:story' {
  export const core: import('./model/splitStory.ts').StoryCore;
  export const layouts: import('./layout/layouts.ts').PageLayouts;
}

declare module 'virtual:words' {
  export const words: import('./model/splitStory.ts').Words;
}

declare module 'virtual:grounds' {
  export const grounds: import('./model/splitStory.ts').Grounds;
}

declare module 'virtual:narrow' {
  export const narrow: import('./layout/drawnGraph.ts').DrawnGraph;
}

declare module 'virtual:facts' {
  export const facts: import('./model/story.ts').Fact[];
  export const moved: import('./model/moved.ts').Moved[];
}
