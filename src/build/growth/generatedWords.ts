import type { ActorKind, Standing, TieKind } from '../../model/story.ts';

/** What generated names and sentences are made of. */

const starts =
  'ba be bo da de do fa fe ga go ha he ka ke ko la le lo ma me mo na ne no pa ra re ro sa se ta to va ve za'.split(
    ' ',
  );
const middles = 'ba da di du ga gu ka ki ku la li lu ma mi mu na ni nu ra ri ru sa su ta ti tu va vi'.split(
  ' ',
);
const ends = ['n', 'r', 'l', 's', 'k', 'm', 'd', 't', '', ''];

/** What follows a body's or a group's own name. */
const suffixes: Partial<Record<ActorKind, readonly string[]>> = {
  body: ['Agency', 'Council', 'Ministry', 'Bank'],
  group: ['League', 'Guard', 'Union', 'Press'],
};

/** A name of at most 18 characters for an actor of that kind; `random` gives numbers in [0, 1). */
export function wordyName(kind: ActorKind, random: () => number): string {
  const own = word(kind === 'state' ? 2 : 1, random);
  if (kind === 'state') return own;
  return `${own} ${kind === 'person' ? word(2, random) : pick(suffixes[kind] ?? [], random)}`;
}

/** Two to four syllables, as a name is written. */
export function word(least: number, random: () => number): string {
  const inner = Array.from({ length: least + Math.floor(random() * 2) - 1 }, () => pick(middles, random));
  const letters = `${pick(starts, random)}${inner.join('')}${pick(middles, random)}${pick(ends, random)}`;
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

export const verbs: Record<TieKind, string> = {
  office: 'holds office in',
  meeting: 'meets',
  arms: 'sends arms to',
  support: 'backs',
  conflict: 'fights',
  statement: 'speaks about',
  law: 'sets rules for',
};

export const tags: Record<Standing, string> = {
  established: 'borne out by records',
  reported: 'reported, one source',
  alleged: 'alleged, not proved',
  disputed: 'said and denied',
  imprecise: 'true in part',
  unsourced: 'no source named',
};

export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** One of the items by their weights. */
export function pickWeighted<Item>(items: readonly (readonly [Item, number])[], random: () => number): Item {
  const total = items.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * total;
  const found = items.find(([, weight]) => {
    left -= weight;
    return left < 0;
  });
  return (found ?? pick(items, () => 0))[0];
}
