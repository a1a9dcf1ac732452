/** What the story plugin (build/storyPlugin.ts) makes of the content. */
declare module 'virtual:story' {
  export const story: import('./model/story.ts').Story;
  export const layouts: import('./layout/layouts.ts').Layouts;
}

declare module 'virtual:facts' {
  export const facts: import('./model/story.ts').Fact[];
  export const moved: import('./model/moved.ts').Moved[];
}
