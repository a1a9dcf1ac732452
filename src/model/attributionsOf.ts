import type { StoryIndex } from './indexStory.ts';
import type { Attribution, Tie } from './story.ts';
import { whenOf } from './when.ts';

/** What is said in the claims that a tie rests on, oldest first, what has no date last. */
export function attributionsOf(index: StoryIndex, { claims }: Pick<Tie, 'claims'>): Attribution[] {
  return claims
    .flatMap((id) => index.find('claim', id)?.attributions ?? [])
    .sort((a, b) => startOf(a) - startOf(b) || 0);
}

function startOf({ when }: Attribution): number {
  return when === undefined ? Number.MAX_SAFE_INTEGER : whenOf(when).start;
}
