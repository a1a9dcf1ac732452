import { suggestId } from '../../model/id.ts';
import { type ActorKind, type Side, type TieKind, tieKinds } from '../../model/story.ts';
import { pick, pickWeighted, verbs, wordyName } from './generatedWords.ts';

export interface GeneratedActor {
  id: string;
  name: string;
  kind: ActorKind;
  side: Side;
}

export interface GeneratedTie {
  id: string;
  from: string;
  verb: string;
  to: string;
  kind: TieKind;
}

const kindWeights = [
  ['person', 11],
  ['body', 4],
  ['group', 3],
  ['state', 2],
] as const;

const sideWeights = [
  ['north-korea', 4],
  ['russia', 5],
  ['china', 3],
  ['allies', 4],
  ['ukraine', 2],
  ['observers', 2],
] as const;

/** Actors with names of their own. */
export function castOf(count: number, random: () => number): GeneratedActor[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, () => {
    const kind = pickWeighted(kindWeights, random);
    const name = freshName(kind, taken, random);
    return { id: suggestId(name), name, kind, side: pickWeighted(sideWeights, random) };
  });
}

function freshName(kind: ActorKind, taken: Set<string>, random: () => number): string {
  for (;;) {
    const name = wordyName(kind, random);
    if (name.length > 18 || taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/**
 * Two ties for each actor but the first, to earlier ones: actors with many ties get more of them, as in any cast, and three
 * of four ties stay on one side. Now and then two ties join the same two actors.
 */
export function tiesOf(actors: readonly GeneratedActor[], random: () => number): GeneratedTie[] {
  /** Each actor as often as it is tied, and once more. */
  const tied: GeneratedActor[] = [];
  const bySide = new Map<Side, GeneratedActor[]>();
  const names = new Set<string>();
  const ties: GeneratedTie[] = [];
  for (const actor of actors) {
    const own = bySide.get(actor.side) ?? [];
    bySide.set(actor.side, own);
    for (let count = tied.length > 0 ? 2 : 0; count > 0; count -= 1) {
      const other = pick(own.length > 0 && random() < 0.75 ? own : tied, random);
      ties.push(tieBetween(actor, other, names, random));
      tied.push(other);
      bySide.get(other.side)?.push(other);
    }
    tied.push(actor);
    own.push(actor);
  }
  return ties;
}

function tieBetween(
  one: GeneratedActor,
  other: GeneratedActor,
  names: Set<string>,
  random: () => number,
): GeneratedTie {
  const [from, to] = random() < 0.5 ? [one.id, other.id] : [other.id, one.id];
  const kind = pick(tieKinds, random);
  const name = `${from}-${kind}-${to}`;
  const id = names.has(name) ? `${name}-again` : name;
  names.add(id);
  return { id, from, verb: verbs[kind], to, kind };
}
