import { type StoryIndex, textOf } from './indexStory.ts';
import { splitRef } from './selection.ts';
import type {
  Actor,
  ActorKind,
  Claim,
  EntityKind,
  Passage,
  Ref,
  Side,
  Source,
  StoryEvent,
  Tie,
} from './story.ts';
import { tieRole, tieRoles } from './tieRole.ts';
import { sentenceStart, tieSentence } from './tieSentence.ts';
import { formatWhen } from './when.ts';

/** What is known of one entity: everything its dossier shows, in the order it is shown. */
export interface Dossier {
  ref: Ref;
  /** What it is: "Person, Russia". */
  kicker: string;
  title: string;
  /** One line under the title; may be empty. */
  line: string;
  passages: Passage[];
  ties: Tie[];
  events: StoryEvent[];
  actors: Actor[];
  claims: Claim[];
  sources: Source[];
}

export const kindNames: Record<ActorKind, string> = {
  person: 'Person',
  state: 'State',
  body: 'Body',
  group: 'Group',
};

export const sideNames: Record<Side, string> = {
  'north-korea': 'North Korea',
  russia: 'Russia',
  china: 'China',
  allies: 'United States and allies',
  ukraine: 'Ukraine',
  observers: 'Observers',
};

const gathered = new WeakMap<StoryIndex, Map<Ref, Dossier | null>>();

/** `null` where the story has no such entity. Gathered once for each index: several parts of the page ask for the same one. */
export function dossierOf(index: StoryIndex, ref: Ref): Dossier | null {
  const known = gathered.get(index) ?? new Map<Ref, Dossier | null>();
  gathered.set(index, known);
  const found = known.get(ref);
  if (found !== undefined) return found;
  const dossier = gather(index, ref);
  known.set(ref, dossier);
  return dossier;
}

function gather(index: StoryIndex, ref: Ref): Dossier | null {
  const head = headOf(index, ref);
  if (!head) return null;
  const { kind, id } = splitRef(ref);
  const passages = index.touched(ref, 'passage');
  const ties = kind === 'source' ? [] : index.touched(ref, 'tie');
  if (kind === 'actor') ties.sort((a, b) => rank(a, id) - rank(b, id));
  return {
    ref,
    ...head,
    passages,
    ties,
    events: index.touched(ref, 'event'),
    actors: kind === 'actor' ? [] : index.touched(ref, 'actor'),
    claims: claimsAround(index, ref, ties),
    sources: sourcesUnder(index, ref, passages),
  };
}

/** "Sergei Shoigu: 9 passages, 6 ties, 4 dates", the one line announced when a dossier opens. */
export function summaryOf({ title, passages, ties, events }: Dossier): string {
  const parts = [
    counted(passages.length, 'passage', 'passages'),
    counted(ties.length, 'tie', 'ties'),
    counted(events.length, 'date', 'dates'),
  ].filter((part) => !part.startsWith('0 '));
  return parts.length === 0 ? title : `${title}: ${parts.join(', ')}`;
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How a source is named in a list: "TASS, 25 July 2023". */
export function sourceName(source: Source): string {
  const day = source.when ? `, ${formatWhen(source.when)}` : '';
  return `${source.publisher}${day}`;
}

function rank(tie: Tie, actor: string): number {
  return tieRoles.indexOf(tieRole(tie, actor));
}

type Head = Pick<Dossier, 'kicker' | 'title' | 'line'>;

function headOf(index: StoryIndex, ref: Ref): Head | null {
  const { kind, id } = splitRef(ref);
  return index.has(ref) ? heads[kind](index, id) : null;
}

const heads: Record<EntityKind, (index: StoryIndex, id: string) => Head | null> = {
  actor: (index, id) => {
    const actor = index.find('actor', id);
    if (!actor) return null;
    const side = sideNames[actor.side];
    const kicker = side === actor.name ? kindNames[actor.kind] : `${kindNames[actor.kind]}, ${side}`;
    return { kicker, title: sentenceStart(actor), line: actor.role };
  },
  event: (index, id) => {
    const event = index.find('event', id);
    return event ? { kicker: `Date, ${formatWhen(event.when)}`, title: event.title, line: event.note } : null;
  },
  tie: (index, id) => {
    const tie = index.find('tie', id);
    if (!tie) return null;
    const when = tie.when ? `, ${formatWhen(tie.when)}` : '';
    return { kicker: `Tie${when}`, title: tieSentence(index, tie), line: `Standing: ${tie.standing}` };
  },
  claim: (index, id) => {
    const claim = index.find('claim', id);
    return claim
      ? { kicker: `Claim, ${claim.standing}`, title: claim.statement.replace(/\.$/, ''), line: claim.tag }
      : null;
  },
  source: (index, id) => {
    const source = index.find('source', id);
    if (!source) return null;
    const kicker = source.state ? `Source, state media of ${source.state}` : `Source, ${source.kind}`;
    return { kicker, title: sourceName(source), line: source.title ?? '' };
  },
  passage: (index, id) => {
    const passage = index.find('passage', id);
    const section = passage && index.section(passage.section);
    return passage && section
      ? { kicker: `Passage, ${section.heading}`, title: opening(textOf(passage)), line: '' }
      : null;
  },
};

/** The first words of a passage, at most `limit` characters, cut between words: its title where it has to have one. */
export function opening(text: string, limit = 56): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit + 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
  return `${words.replace(/[\s,;:.–]+$/, '')}…`;
}

function claimsAround(index: StoryIndex, ref: Ref, ties: Tie[]): Claim[] {
  const under = new Set(ties.flatMap((tie) => tie.claims));
  const direct = new Set(index.touched(ref, 'claim').map(({ id }) => id));
  return index.story.claims.filter(
    ({ id }) => direct.has(id) || (splitRef(ref).kind === 'actor' && under.has(id)),
  );
}

/**
 * A record's own sources; for actors and ties those under the passages that they rest on, the ones that carry most of
 * these passages first.
 */
function sourcesUnder(index: StoryIndex, ref: Ref, passages: Passage[]): Source[] {
  const { kind } = splitRef(ref);
  if (kind === 'source') return [];
  if (kind !== 'actor' && kind !== 'tie') return index.touched(ref, 'source');
  const carried = new Map<string, number>();
  for (const id of passages.flatMap(({ sources }) => sources)) carried.set(id, (carried.get(id) ?? 0) + 1);
  const weight = ({ id }: Source) => carried.get(id) ?? 0;
  return index.story.sources.filter((source) => weight(source) > 0).sort((a, b) => weight(b) - weight(a));
}
