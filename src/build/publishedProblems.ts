import type { Moved } from '../model/moved.ts';

export interface Addresses {
  /** Every address ever published. */
  published: readonly string[];
  /** Those that have a page of their own now. */
  alive: readonly string[];
  moved: readonly Moved[];
}

/** What is wrong between what was published, what there is and moved.yaml, a line each: no address may die in silence. */
export function publishedProblems({ published, alive, moved }: Addresses): string[] {
  const here = new Set(alive);
  const left = new Map<string, number>();
  for (const { from } of moved) left.set(from, (left.get(from) ?? 0) + 1);
  const dead = published
    .filter((address) => !here.has(address) && !left.has(address))
    .map(
      (address) =>
        `${address} was published and has no page now; say in moved.yaml where it went, or that it went nowhere`,
    );
  const twice = [...left]
    .filter(([, count]) => count > 1)
    .map(([from]) => `moved.yaml: ${from} is there more than once; leave one`);
  return [...dead, ...twice, ...moved.flatMap((one) => entryProblems(one, here, new Set(published), left))];
}

function entryProblems(
  { from, to }: Moved,
  alive: ReadonlySet<string>,
  published: ReadonlySet<string>,
  left: ReadonlyMap<string, number>,
): string[] {
  const problems: string[] = [];
  if (alive.has(from)) problems.push(`${from} has a page of its own; leave its entry out`);
  else if (!published.has(from)) problems.push(`${from} was never published; leave its entry out`);
  for (const address of to) {
    const path = pathOf(address);
    if (left.has(path))
      problems.push(`${from} leads to ${path}, which has moved too; lead to where that is now`);
    else if (!alive.has(path)) problems.push(`${from} leads to ${path}, which is no page`);
  }
  if (new Set(to).size < to.length) problems.push(`${from} leads to the same page twice`);
  return problems.map((problem) => `moved.yaml: ${problem}`);
}

function pathOf(address: string): string {
  return address.replace(/[?#].*$/, '');
}

/** The list as it is after a release: what was published stays, what is new comes in its place. */
export function grownList(published: readonly string[], alive: readonly string[]): string[] {
  return [...new Set([...published, ...alive])].sort();
}
