import type { Ref, Standing } from './story.ts';

/** What has words of its own that an edition keeps. */
export type Worded = Ref | 'story:headline' | 'story:standfirst';

/** What one thing said. */
export interface Said {
  of: Worded;
  /** A passage's text, a claim's statement, a tie's sentence, an event's title. */
  words: string;
  /** How it stands; claims only. */
  standing?: Standing;
  /** When it was, in EDTF; events only. */
  when?: string;
}

/** What one thing said in every edition from one to another. */
export interface Wording extends Said {
  /** The day of the first edition that said so. */
  since: string;
  /** The day of the last edition that said so; absent while the newest does. */
  until?: string;
}

/** Whether an edition, named by its day, said so. Days are compared as text, which ISO dates allow. */
export function stoodIn({ since, until }: Pick<Wording, 'since' | 'until'>, edition: string): boolean {
  return since <= edition && (until === undefined || edition <= until);
}

export function saysTheSame(one: Said, other: Said): boolean {
  return one.words === other.words && one.standing === other.standing && one.when === other.when;
}
