import { type Chain, shortestChain } from './connections.ts';
import type { StoryIndex } from './indexStory.ts';
import { type Claim, standings, type Tie } from './story.ts';

/** How many steps a search may take: far more than a story of 5,000 actors needs for its shortest chains. */
const patience = 200_000;

/**
 * The shortest chain between two actors and the next ones that differ, at most `limit`: no two through the same actors in the
 * same order, none through an actor twice. Of equal length the one whose ties stand stronger in sum comes first, then the one
 * earlier in ties.yaml. Empty where the story has none.
 */
export function chainsBetween(index: StoryIndex, from: string, to: string, limit = 3): Chain[] {
  const first = shortestChain(index, from, to);
  if (!first) return [];
  const near = neighboursIn(index);
  const far = distancesTo(near, to);
  const found: Chain[] = [];
  const budget = { steps: patience };
  for (let length = first.length; length < near.size && found.length <= limit; length++) {
    found.push(...chainsOf(near, far, from, to, length, budget).sort(inOrderOf(index)));
    if (budget.steps <= 0) break;
  }
  const other = found.filter((chain) => actorsOf(chain, from).join() !== actorsOf(first, from).join());
  return [first, ...other].slice(0, limit);
}

/** The actors that a chain passes, its ends included. */
export function actorsOf(chain: Chain, from: string): string[] {
  const passed = [from];
  for (const tie of chain) passed.push(tie.from === passed.at(-1) ? tie.to : tie.from);
  return passed;
}

/** The claims that a chain leans on, each once, in its own order. */
export function claimsUnder(index: StoryIndex, chain: Chain): Claim[] {
  const ids = new Set(chain.flatMap(({ claims }) => claims));
  return [...ids].flatMap((id) => index.find('claim', id) ?? []);
}

/** By actor: its neighbours, each with the strongest tie between the two. */
type Neighbours = ReadonlyMap<string, ReadonlyMap<string, Tie>>;

const known = new WeakMap<StoryIndex, Neighbours>();

function neighboursIn(index: StoryIndex): Neighbours {
  const before = known.get(index);
  if (before) return before;
  const near = new Map(index.story.actors.map(({ id }) => [id, new Map<string, Tie>()]));
  for (const tie of index.story.ties) {
    for (const [one, other] of [
      [tie.from, tie.to],
      [tie.to, tie.from],
    ] as const) {
      const best = near.get(one)?.get(other);
      if (one !== other && (!best || costOf(tie) < costOf(best))) near.get(one)?.set(other, tie);
    }
  }
  known.set(index, near);
  return near;
}

/** How many ties lead from each actor to `to`, at least. */
function distancesTo(near: Neighbours, to: string): Map<string, number> {
  const far = new Map([[to, 0]]);
  // A Map may grow while it is walked, and is walked in the order in which it grew: breadth first.
  for (const [actor, distance] of far) {
    for (const next of near.get(actor)?.keys() ?? []) if (!far.has(next)) far.set(next, distance + 1);
  }
  return far;
}

/** Every chain of exactly that length; `far` keeps the search from steps that cannot arrive in time. */
function chainsOf(
  near: Neighbours,
  far: ReadonlyMap<string, number>,
  from: string,
  to: string,
  length: number,
  budget: { steps: number },
): Chain[] {
  const found: Chain[] = [];
  const passed = new Set<string>();
  const walk = (actor: string, chain: Chain) => {
    budget.steps -= 1;
    if (actor === to) {
      if (chain.length === length) found.push(chain);
      return;
    }
    passed.add(actor);
    for (const [next, tie] of near.get(actor) ?? []) {
      if (budget.steps <= 0) break;
      const left = length - chain.length - 1;
      if (!passed.has(next) && (far.get(next) ?? Infinity) <= left) walk(next, [...chain, tie]);
    }
    passed.delete(actor);
  };
  walk(from, []);
  return found;
}

function inOrderOf({ story }: StoryIndex): (a: Chain, b: Chain) => number {
  const place = new Map(story.ties.map((tie, at) => [tie, at]));
  const cost = (chain: Chain) => chain.reduce((sum, tie) => sum + costOf(tie), 0);
  const places = (chain: Chain) => chain.map((tie) => place.get(tie) ?? 0);
  return (a, b) => cost(a) - cost(b) || compareLists(places(a), places(b));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function costOf({ standing }: Tie): number {
  return standings.indexOf(standing);
}
