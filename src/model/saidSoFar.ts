import { type StoryIndex, textOf } from './indexStory.ts';
import { refOf } from './selection.ts';
import type { Passage, Ref } from './story.ts';

/** What one passage says of an entity: the sentences that mention it. */
export interface Said {
  passage: Passage;
  sentences: string[];
}

/**
 * What the story has said of an actor before a passage, in reading order, and nothing of that passage or later. Empty where
 * that passage is the first to mention it, or is not in the story.
 */
export function saidSoFar(index: StoryIndex, actor: string, passage: string): Said[] {
  const { passages } = index.story;
  const ref = refOf('actor', actor);
  const here = passages.findIndex(({ id }) => id === passage);
  const before = new Set(here < 0 ? [] : passages.slice(0, here));
  return index
    .touched(ref, 'passage')
    .filter((one) => before.has(one) && one.runs.some((run) => run.ref === ref))
    .map((one) => ({ passage: one, sentences: sentencesOn(one, ref) }));
}

/** The sentences of a passage that mention an entity, whole and in order. */
export function sentencesOn(passage: Passage, ref: Ref): string[] {
  const text = textOf(passage);
  const ends = Array.from(
    text.matchAll(/[.!?][”’)]*(?=\s+[\p{Lu}\d“‘(])/gu),
    (end) => end.index + end[0].length,
  );
  const spans: [from: number, to: number][] = [];
  let at = 0;
  for (const run of passage.runs) {
    if (run.ref === ref) spans.push([at, at + run.text.length]);
    at += run.text.length;
  }
  return [...ends, text.length].flatMap((end, nth) => {
    const start = ends[nth - 1] ?? 0;
    const mentioned = spans.some(([from, to]) => from < end && to > start);
    return mentioned ? [text.slice(start, end).trim()] : [];
  });
}
