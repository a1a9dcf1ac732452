/** What build/storyModules.ts makes of the content. */
declare module 'virtual:story' {
  export const core: import('./model/splitStory.ts').StoryCore;
  export const timeline: import('./layout/timelineLayout.ts').TimelineLayout;
  export const edition: import('./model/edition.ts').NewestEdition | null;
}

declare module 'virtual:words' {
  export const load: () => Promise<{ words: import('./model/splitStory.ts').Words }>;
}

declare module 'virtual:grounds' {
  export const load: () => Promise<{ grounds: import('./model/splitStory.ts').Grounds }>;
}

declare module 'virtual:wide' {
  export const load: () => Promise<{ graph: import('./layout/drawnGraph.ts').DrawnGraph }>;
}

declare module 'virtual:middle' {
  export const load: () => Promise<{ graph: import('./layout/drawnGraph.ts').DrawnGraph }>;
}

declare module 'virtual:narrow' {
  export const load: () => Promise<{ graph: import('./layout/drawnGraph.ts').DrawnGraph }>;
}

declare module 'virtual:former' {
  export const load: () => Promise<{ former: import('./model/former.ts').Former }>;
}

declare module 'virtual:changelog' {
  export const changelog: import('./model/changelog.ts').Changelog;
}

declare module 'virtual:facts' {
  export const facts: import('./model/story.ts').Fact[];
  export const moved: import('./model/moved.ts').Moved[];
}
