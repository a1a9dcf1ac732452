/** Pages beside the story, by the path of each: read from top to bottom, without the app. */
export const sidePages = [
  'article',
  'article/corrected',
  'article/uncorrected',
  'article/untold',
  'method',
  'changes',
  'embed',
] as const;
export type SidePage = (typeof sidePages)[number];
