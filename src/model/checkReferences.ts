import { didYouMean, nearestName } from './nearestName.ts';
import { type Problem, problemAt } from './problem.ts';
import { homeOf, type Name, type NamedKind, type Reference, storyFile, withArticle } from './reading.ts';

export type KnownIds = ReadonlyMap<NamedKind, ReadonlySet<string>>;

export function knownIds(names: readonly Name[]): KnownIds {
  const known = new Map((Object.keys(homeOf) as NamedKind[]).map((kind) => [kind, new Set<string>()]));
  for (const { kind, id } of names) known.get(kind)?.add(id);
  return known;
}

/** Every reference resolves, to a thing of the right kind, and no list names a thing twice. */
export function checkReferences(
  references: readonly Reference[],
  known: KnownIds,
  files: Readonly<Record<string, string>>,
): Problem[] {
  const seen = new Set<string>();
  return references.flatMap((reference) => {
    const { field, kind, id, spot, by } = reference;
    // Where the file itself is missing, that is the one problem.
    const lost = files[homeOf[kind]] !== undefined && !known.get(kind)?.has(id);
    const key = `${by.kind} ${by.id} ${by.spot.line} ${field} ${id}`;
    const twice = seen.has(key) && !repeatable.has(field);
    seen.add(key);
    return [
      ...(lost ? [problemAt(spot, unresolved(reference, known))] : []),
      ...(twice ? [problemAt(spot, `${id} is here twice; leave one`)] : []),
    ];
  });
}

/** Fields that may well name the same thing again within one record or passage. */
const repeatable: ReadonlySet<string> = new Set(['mention', 'from', 'to', 'actor', 'source']);

/** The reference as it was probably meant, so that a slip in it is not reported as a lack elsewhere too. */
export function asMeant(reference: Reference, known: KnownIds): Reference {
  const { kind, id } = reference;
  if (known.get(kind)?.has(id)) return reference;
  const bare = bareId(reference, known);
  const other = kindWith(reference, known);
  if (bare !== undefined) return { ...reference, id: bare };
  if (other !== undefined) return { ...reference, kind: other };
  return { ...reference, id: nearestName(id, known.get(kind) ?? []) ?? id };
}

function unresolved(reference: Reference, known: KnownIds): string {
  const { field, kind, id } = reference;
  const prefix = field === 'mention' ? `${kind}:` : '';
  const where = homeOf[kind] === storyFile ? `a passage of ${storyFile}` : `in ${homeOf[kind]}`;
  const bare = bareId(reference, known);
  if (bare !== undefined) return `write ${bare} alone, without ${id.slice(0, -bare.length)}`;
  const said = `${prefix}${id} is not ${where}`;
  const other = kindWith(reference, known);
  if (other !== undefined) {
    return said + (prefix ? didYouMean(`${other}:${id}`) : `; it is ${withArticle(other)}`);
  }
  const near = nearestName(id, known.get(kind) ?? []);
  return said + didYouMean(near && prefix + near);
}

/** What follows a kind that was written where an id alone is wanted: `actor:shoigu`. */
function bareId({ kind, id }: Reference, known: KnownIds): string | undefined {
  const colon = id.indexOf(':');
  const bare = id.slice(colon + 1);
  return colon >= 0 && known.get(kind)?.has(bare) ? bare : undefined;
}

/** The kind that has a thing of this id, though the kind wanted has not; for a mention, one that can be mentioned. */
function kindWith({ field, id }: Reference, known: KnownIds): NamedKind | undefined {
  const unmentionable = field === 'mention' ? ['passage', 'section', 'fact'] : [];
  return [...known].find(([kind, ids]) => ids.has(id) && !unmentionable.includes(kind))?.[0];
}
