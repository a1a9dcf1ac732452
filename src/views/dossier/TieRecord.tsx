import { attributionsOf } from '../../model/attributionsOf.ts';
import type { Tie } from '../../model/story.ts';
import { useWholeIndex } from '../parts/explainer.ts';
import { Attributed } from './Attributed.tsx';

/** Who says what a tie says, in its claims. Suspends until the grounds of the story have come. */
export function TieRecord({ tie }: { tie: Tie }) {
  return <Attributed attributions={attributionsOf(useWholeIndex(), tie)} />;
}
