import type { StoryIndex } from './indexStory.ts';
import { standings, type Tie } from './story.ts';

/** A chain of ties between two actors, in order from the first to the second; each tie may be walked either way. */
export type Chain = readonly Tie[];

/**
 * The shortest chain between two actors, or `null` where the story has none. Among chains of equal length the one whose
 * ties stand stronger in sum wins, then the one that comes first in ties.yaml. Breadth first with a cost per layer.
 */
export function shortestChain(index: StoryIndex, from: string, to: string): Chain | null {
  if (from === to || !index.find('actor', from) || !index.find('actor', to)) return null;
  const best = new Map<string, { chain: Tie[]; cost: number }>([[from, { chain: [], cost: 0 }]]);
  let frontier = [from];
  while (frontier.length > 0 && !best.has(to)) {
    const reached = new Map<string, { chain: Tie[]; cost: number }>();
    for (const actor of frontier) {
      const here = best.get(actor);
      if (!here) continue;
      for (const tie of index.touched(`actor:${actor}`, 'tie')) {
        const next = tie.from === actor ? tie.to : tie.from;
        const cost = here.cost + standings.indexOf(tie.standing);
        if (best.has(next) || (reached.get(next)?.cost ?? Number.POSITIVE_INFINITY) <= cost) continue;
        reached.set(next, { chain: [...here.chain, tie], cost });
      }
    }
    for (const [actor, found] of reached) best.set(actor, found);
    frontier = [...reached.keys()];
  }
  return best.get(to)?.chain ?? null;
}
