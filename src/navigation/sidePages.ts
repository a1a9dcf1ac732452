/** Pages beside the story, by the path of each: read from top to bottom, without script. */
export const sidePages = [
  'article',
  'article/corrected',
  'article/uncorrected',
  'article/untold',
  'method',
  'changes',
] as const;
export type SidePage = (typeof sidePages)[number];
