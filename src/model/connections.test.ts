import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorsOf, chainsBetween } from './chainsBetween.ts';
import { type Chain, shortestChain } from './connections.ts';
import { indexStory } from './indexStory.ts';
import { type Actor, type Standing, type Story, standings, type Tie } from './story.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

function indexOf(ties: [from: string, to: string, standing?: Standing][]) {
  const actors = names.map(
    (id): Actor => ({ id, name: id, kind: 'person', side: 'observers', role: '', spellings: [] }),
  );
  const asTie = ([from, to, standing = 'established']: (typeof ties)[number], at: number): Tie => {
    const rests = { events: [], passages: [], claims: [] };
    return { id: `tie-${at}`, from, to, verb: 'meets', kind: 'meeting', ...rests, standing };
  };
  const story: Story = {
    title: '',
    headline: '',
    standfirst: '',
    sections: [],
    passages: [],
    actors,
    events: [],
    ties: ties.map(asTie),
    claims: [],
    sources: [],
  };
  return indexStory(story);
}

const randomTies = fc.array(
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.constantFrom(...standings))
    .filter(([from, to]) => from !== to),
  { maxLength: 14 },
);

describe('shortestChain', () => {
  it('walks ties either way and prefers the stronger of equal chains', () => {
    const index = indexOf([
      ['a', 'b', 'unsourced'],
      ['b', 'd'],
      ['c', 'a'],
      ['d', 'c', 'reported'],
    ]);
    expect(shortestChain(index, 'a', 'd')?.map(({ id }) => id)).toEqual(['tie-2', 'tie-3']);
  });

  it('has no chain where there is none, to oneself, or to somebody unknown', () => {
    const index = indexOf([['a', 'b']]);
    expect(shortestChain(index, 'a', 'c')).toBeNull();
    expect(shortestChain(index, 'a', 'a')).toBeNull();
    expect(shortestChain(index, 'a', 'nobody')).toBeNull();
  });

  it('leads from one to the other without a break, as long as the way back, and no longer than any other', () => {
    fc.assert(
      fc.property(randomTies, fc.constantFrom(...names), fc.constantFrom(...names), (ties, from, to) => {
        const index = indexOf(ties);
        const chain = shortestChain(index, from, to);
        expect(chain?.length).toBe(shortestChain(index, to, from)?.length);
        expect(chain?.length ?? Number.POSITIVE_INFINITY).toBe(distance(ties, from, to));
        let at = from;
        for (const tie of chain ?? []) {
          expect([tie.from, tie.to]).toContain(at);
          at = tie.from === at ? tie.to : tie.from;
        }
        if (chain) expect(at).toBe(to);
      }),
    );
  });
});

/** Every chain through no actor twice, as the actors it passes: by trying all of them. */
function everyChain(ties: [string, string, Standing][], from: string, to: string): string[][] {
  const joined = (a: string, b: string) =>
    ties.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  const grow = (path: string[]): string[][] =>
    path.at(-1) === to
      ? [path]
      : names
          .filter((name) => !path.includes(name) && joined(path.at(-1) ?? '', name))
          .flatMap((name) => grow([...path, name]));
  return from === to ? [] : grow([from]);
}

const costOf = (chain: Chain) => chain.reduce((sum, { standing }) => sum + standings.indexOf(standing), 0);

describe('chainsBetween', () => {
  it('gives the shortest chains, all different, each without a break, the stronger of equals first', () => {
    fc.assert(
      fc.property(randomTies, fc.constantFrom(...names), fc.constantFrom(...names), (ties, from, to) => {
        const chains = chainsBetween(indexOf(ties), from, to);
        const all = everyChain(ties, from, to).sort((a, b) => a.length - b.length);
        expect(chains.map(({ length }) => length)).toEqual(all.slice(0, 3).map((path) => path.length - 1));
        const paths = chains.map((chain) => actorsOf(chain, from).join());
        expect(new Set(paths).size).toBe(paths.length);
        for (const path of paths) expect(all.map((one) => one.join())).toContain(path);
        chains.forEach((chain, at) => {
          const next = chains[at + 1];
          if (next?.length === chain.length) expect(costOf(chain)).toBeLessThanOrEqual(costOf(next));
        });
      }),
    );
  });

  it('begins with the one that is drawn, and gives as many as asked for', () => {
    fc.assert(
      fc.property(randomTies, fc.constantFrom(...names), fc.constantFrom(...names), (ties, from, to) => {
        const index = indexOf(ties);
        expect(chainsBetween(index, from, to)[0] ?? null).toEqual(shortestChain(index, from, to));
        expect(chainsBetween(index, from, to, 5).slice(0, 3)).toEqual(chainsBetween(index, from, to));
      }),
    );
  });

  it('gives none to oneself, to somebody unknown, or where there is none', () => {
    const index = indexOf([['a', 'b']]);
    for (const to of ['a', 'c', 'nobody']) expect(chainsBetween(index, 'a', to)).toEqual([]);
  });
});

/** Steps between two actors by relaxing every tie over and over (Bellman-Ford), unlike what is tested. */
function distance(ties: [string, string, Standing][], from: string, to: string): number {
  if (from === to) return Number.POSITIVE_INFINITY;
  const steps = new Map(names.map((name) => [name, name === from ? 0 : Number.POSITIVE_INFINITY]));
  for (const _ of names) {
    for (const [one, other] of ties) {
      const [here = 0, there = 0] = [steps.get(one), steps.get(other)];
      steps.set(one, Math.min(here, there + 1));
      steps.set(other, Math.min(there, here + 1));
    }
  }
  return steps.get(to) ?? Number.POSITIVE_INFINITY;
}
