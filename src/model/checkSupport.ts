import { factIdMistake, idMistake } from './id.ts';
import { type Problem, problemAt } from './problem.ts';
import { homeOf, type Name, type Reading, type Reference, storyFile } from './reading.ts';
import type { Spot } from './spot.ts';

/** All that the content files say, references as they were meant, and where each fact's `untold` stands, as in `Records`. */
export interface Content {
  files: Readonly<Record<string, string>>;
  readings: readonly Reading[];
  names: readonly Name[];
  references: readonly Reference[];
  spots: ReadonlyMap<string, Spot>;
}

/** Nothing stands alone: facts are told, actors and events mentioned, claims referred to, sources cited, ties borne out. */
export function checkSupport(content: Content): Problem[] {
  // To an ill-formed id nothing can refer, which is a problem already.
  const named = content.names.filter(
    ({ kind, id }) => !(kind === 'fact' ? factIdMistake(id) : idMistake(id)),
  );
  const uses = grouped(content.references, ({ kind, id }) => `${kind} ${id}`);
  return [
    ...named.flatMap((name) => checkNamed(name, uses.get(`${name.kind} ${name.id}`) ?? [], content)),
    ...checkTieEnds(content),
  ];
}

/** `uses`: every reference to the thing named. */
function checkNamed(name: Name, uses: readonly Reference[], content: Content): Problem[] {
  const { kind, id, spot } = name;
  const inProse = uses.find(({ by }) => by.kind === 'passage');
  const say = (message: string) => [problemAt(spot, message)];
  if (kind === 'fact') return checkTold(name, inProse?.by, content);
  if (kind === 'actor' || kind === 'event') {
    const mentioned = uses.some(({ field }) => field === 'mention');
    return mentioned || maybeIn([storyFile], id, content)
      ? []
      : say(`${kind}:${id} is mentioned in no passage`);
  }
  if (kind === 'claim') {
    return inProse || maybeIn([storyFile], id, content)
      ? []
      : say(`no passage rests on claim:${id} or mentions it; add it to claims="…" of one`);
  }
  const citing = [storyFile, homeOf.fact, homeOf.claim, homeOf.event];
  if (kind !== 'source' || uses.length > 0 || maybeIn(citing, id, content)) return [];
  return say(`source:${id} is cited by nothing`);
}

function checkTold({ id, spot }: Name, by: Name | undefined, content: Content): Problem[] {
  const untold = content.spots.get(`${id} untold`);
  if (by && untold) {
    const where = by.id === '' ? 'a passage' : `passage ${by.id}`;
    return [problemAt(untold, `${id} is told in ${where}, so it cannot be untold`)];
  }
  if (by || untold || maybeIn([storyFile], id, content)) return [];
  return [
    problemAt(spot, `${id} is told in no passage; add it to facts="…" of one, or say in untold why not`),
  ];
}

/** Each end of a tie is mentioned in at least one of the passages that it rests on. */
function checkTieEnds({ references, names, files }: Content): Problem[] {
  const passages = new Set(names.filter(({ kind }) => kind === 'passage').map(({ id }) => id));
  const actors = new Set(names.filter(({ kind }) => kind === 'actor').map(({ id }) => id));
  const mentions = new Set(
    references
      .filter(({ field, kind }) => field === 'mention' && kind === 'actor')
      .map(({ by, id }) => `${by.id} ${id}`),
  );
  const resting = grouped(
    references.filter(({ field }) => field === 'passages'),
    ({ by }) => by,
  );
  return references.flatMap(({ by, field, id, spot }) => {
    if (by.kind !== 'tie' || (field !== 'from' && field !== 'to') || !actors.has(id)) return [];
    const named = resting.get(by) ?? [];
    // An unknown passage is a problem of its own.
    const unclear = named.length === 0 || named.some((other) => !passages.has(other.id));
    if (unclear || files[storyFile] === undefined) return [];
    if (named.some((other) => mentions.has(`${other.id} ${id}`))) return [];
    return [problemAt(spot, `${id} is mentioned in none of this tie's passages (${listed(named)})`)];
  });
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function listed(references: readonly Reference[]): string {
  return references.map(({ id }) => id).join(', ');
}

/** Whether a file that is missing or partly unreadable may say it after all: what cannot be known is not reported. */
function maybeIn(files: readonly string[], id: string, content: Content): boolean {
  const whole = new RegExp(`(?<![\\w-])${id.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`);
  return files.some((file) => {
    const text = content.files[file];
    const broken = content.readings.some((reading) => reading.file === file && reading.broken);
    return text === undefined || (broken && whole.test(text));
  });
}
