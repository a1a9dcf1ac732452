import { reservedIds } from './id.ts';
import { type Problem, problemAt } from './problem.ts';
import { homeOf, type Name } from './reading.ts';

/** Ids are unique within their kind; passages and sections share the page, with ids that it takes itself. */
export function checkNames(names: readonly Name[]): Problem[] {
  const first = new Map<string, Name>();
  return names.flatMap((name) => {
    const { kind, id, spot } = name;
    const onPage = kind === 'passage' || kind === 'section';
    if (onPage && reservedIds.includes(id)) {
      return [problemAt(spot, `${id} is taken by the page itself; choose another id`)];
    }
    // One namespace a file: story.md holds both passages and sections.
    const key = `${homeOf[kind]} ${id}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, name);
      return [];
    }
    return [problemAt(spot, `${id} is already the id of the ${earlier.kind} on line ${earlier.spot.line}`)];
  });
}
