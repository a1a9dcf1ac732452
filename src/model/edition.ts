import { formatWhen } from './when.ts';
import type { Worded } from './wording.ts';

/** The explainer as it was released on a day. */
export interface Edition {
  /** `2026-11-24`; one edition a day. */
  date: string;
  /** What changed, in a sentence or two for readers. */
  what: string;
}

/** The newest edition, as every page knows it. */
export interface NewestEdition {
  /** From 1. */
  number: number;
  date: string;
  /** Whether the story has been edited since, without a release. */
  edited?: true;
}

/** "Edition 1, 24 November 2026". */
export function editionName({ number, date }: Pick<NewestEdition, 'number' | 'date'>): string {
  return `Edition ${number}, ${formatWhen(date)}`;
}

/** Its place on the page of changes. */
export function editionId(date: string): string {
  return `edition-${date}`;
}

/** The place there of one thing's change; `date` is that of the edition that changed it, `null` where none has yet. */
export function changeId(of: Worded, date: string | null): string {
  return `${date ?? 'since'}-${of.replace(':', '-')}`;
}
