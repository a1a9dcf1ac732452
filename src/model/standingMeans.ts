import type { Standing } from './story.ts';

/** What it means that something stands so, in one plain sentence; the rules themselves are in standingOf.ts. */
export const standingMeans: Record<Standing, string> = {
  established: 'It rests on no claim, or those whom it concerns have confirmed it.',
  reported: 'Somebody named said or reported it, and nobody named denies it.',
  alleged: 'Somebody named accuses another of it, and nobody else says so.',
  disputed: 'Somebody named says so, and somebody named denies it or says the opposite.',
  imprecise: 'Checked against the sources, it is wrong or unclear in some part.',
  unsourced: 'Nobody named says so: it is only assumed, or the article names no source.',
};
