import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { datesMeant } from './datesMeant.ts';
import { datesOfTie } from './datesOfTie.ts';
import { sourceName } from './dossier.ts';
import { findActors } from './findActors.ts';
import { mentionsOf, type StoryIndex, textOf } from './indexStory.ts';
import { type Near, nearestEntities } from './nearestEntities.ts';
import { refOf, splitRef } from './selection.ts';
import type { EntityKind, Ref } from './story.ts';
import { tieSentence } from './tieSentence.ts';
import { formatWhen, type When, whenOf } from './when.ts';
import { wordsIn } from './wordsIn.ts';

export interface Finding {
  ref: Ref;
  /** The forms of the words in its text that agree with what was typed; see wordsIn.ts. */
  forms: ReadonlySet<string>;
  /** Forms that agree with a spelling of somebody, or a date, that it mentions in other words. */
  mentioned: ReadonlySet<string>;
  /** An actor's other spelling by which it was found. */
  spelling?: string;
}

export interface FoundGroup {
  kind: EntityKind;
  /** Best first; never empty. */
  findings: Finding[];
}

export interface Findings {
  /**
   * How they agree: with all that was typed; with all of it but for typing errors (`near`), where nothing is spelled so;
   * or, where nothing holds all the words, with the most of them that anything holds (`some`).
   */
  how: 'all' | 'near' | 'some';
  /** Best first. */
  groups: FoundGroup[];
  count: number;
  /** The dates that were meant, where it was dates that were typed. */
  dates: When[];
  /** Where there is nothing: what has a name somewhat like it. */
  near: Near[];
}

/**
 * Everything in the story that what was typed may mean: actors by any spelling, dates in plain forms, and the words of all
 * the rest. Exact beats mistyped: errors are forgiven only where nothing is spelled so.
 */
export function findInStory(index: StoryIndex, typed: string): Findings {
  const terms = termsOf(typed);
  const dates = datesMeant(typed);
  const empty: Findings = { how: 'all', groups: [], count: 0, dates, near: [] };
  if (terms.length === 0) return empty;
  const found =
    grouped('all', dates, [
      ...byName(index, typed, terms),
      ...byDate(index, dates),
      ...byWords(index, typed, dates),
    ]) ??
    grouped('near', dates, [
      ...byNearName(index, typed),
      ...search(index, typed, 'all', { fuzzy: slipsIn }),
    ]) ??
    grouped('some', dates, [
      ...terms.flatMap((term) => byName(index, term, [term])),
      ...bySomeWords(index, typed),
    ]);
  return found ?? { ...empty, near: nearestEntities(index, typed) };
}

/** The smaller, the better: of one rank, kinds and findings stay in their own order. */
interface Ranked extends Finding {
  rank: number;
}

/** `title` is its name, sentence or statement; `mentioned` says so in other words. */
const ranks = { title: 0, text: 1, mentioned: 2, begun: 3, inside: 4 } as const;
const kindsInOrder: EntityKind[] = ['actor', 'event', 'tie', 'claim', 'passage', 'source'];
const none: ReadonlySet<string> = new Set();

function grouped(how: Findings['how'], dates: When[], ranked: Ranked[]): Findings | null {
  const once = eachOnce(ranked);
  const groups = kindsInOrder.flatMap((kind) => {
    const findings = once.filter(({ ref }) => splitRef(ref).kind === kind).sort((a, b) => a.rank - b.rank);
    return findings.length > 0 ? { kind, findings, rank: findings[0]?.rank ?? 0 } : [];
  });
  // Whoever typed a date looks for dates.
  const first = ({ kind }: FoundGroup) => (kind === 'event' && dates.length > 0 ? 0 : 1);
  groups.sort((a, b) => first(a) - first(b) || a.rank - b.rank);
  return once.length === 0 ? null : { how, groups, count: once.length, dates, near: [] };
}

/** Where it was found first, with all that agrees in it. */
function eachOnce(ranked: Ranked[]): Ranked[] {
  const found = new Map<Ref, Ranked>();
  for (const one of ranked) {
    const before = found.get(one.ref);
    if (!before) found.set(one.ref, one);
    else {
      const forms = new Set([...before.forms, ...one.forms]);
      const mentioned = new Set([...before.mentioned, ...one.mentioned]);
      found.set(one.ref, { ...before, forms, mentioned, rank: Math.min(before.rank, one.rank) });
    }
  }
  return [...found.values()];
}

function byName(index: StoryIndex, typed: string, terms: string[]): Ranked[] {
  const named = [typed, terms.join(' ')].map((text) =>
    findActors(index, text).filter(({ how }) => how !== 'near' && (how !== 'part' || text.trim().length > 2)),
  );
  const found = named.find((list) => list.length > 0) ?? [];
  return found.map(({ actor, spelling, how }) => ({
    ref: refOf('actor', actor.id),
    forms: none,
    mentioned: none,
    ...(spelling !== null && { spelling }),
    rank: how === 'part' ? ranks.inside : ranks.title,
  }));
}

function byNearName(index: StoryIndex, typed: string): Ranked[] {
  return findActors(index, typed).map(({ actor, spelling }) => ({
    ref: refOf('actor', actor.id),
    forms: none,
    mentioned: none,
    ...(spelling !== null && { spelling }),
    rank: ranks.title,
  }));
}

/** What was on a date: just then first, then within it, in order of time, then what lasted longer, the shorter first. */
function byDate({ story, ...index }: StoryIndex, dates: When[]): Ranked[] {
  if (dates.length === 0) return [];
  const dated: [Ref, string[]][] = [
    ...story.events.map(({ id, when }): [Ref, string[]] => [refOf('event', id), [when]]),
    ...story.ties.map((tie): [Ref, string[]] => [refOf('tie', tie.id), datesOfTie({ story, ...index }, tie)]),
    ...story.sources.map(({ id, when }): [Ref, string[]] => [refOf('source', id), when ? [when] : []]),
  ];
  const found = dated.flatMap(([ref, whens]) => {
    const fits = whens.flatMap((text) => dates.map((date) => fitOf(whenOf(text), date)));
    const fit = Math.min(...fits);
    const isNear = splitRef(ref).kind === 'event' ? fit < Infinity : fit <= 1;
    return isNear ? { ref, fit, forms: none, mentioned: none, rank: ranks.title } : [];
  });
  return found.sort((a, b) => a.fit - b.fit).map(({ fit: _, ...one }) => one);
}

/** 0 for the same days, 1 within the date, more the longer it lasts beyond it, infinite where they do not meet. */
function fitOf(when: When, date: When): number {
  if (when.start > date.end || when.end < date.start) return Infinity;
  if (when.start === date.start && when.end === date.end) return 0;
  return when.start >= date.start && when.end <= date.end ? 1 : 2 + when.end - when.start;
}

/** A date is looked for as this site writes it, too. */
function byWords(index: StoryIndex, typed: string, dates: When[]): Ranked[] {
  const texts = [...dates.map(({ text }) => formatWhen(text)), typed];
  return texts.flatMap((text) => search(index, text, 'all'));
}

function bySomeWords(index: StoryIndex, typed: string): Ranked[] {
  return search(index, typed, 'most');
}

/** As many mistyped letters as `findActors` forgives, but for long words. */
function slipsIn(term: string): number | false {
  return Math.min(2, Math.floor(term.length / 3)) || false;
}

function search(
  index: StoryIndex,
  typed: string,
  words: 'all' | 'most',
  options: SearchOptions = {},
): Ranked[] {
  const terms = termsOf(typed);
  const results = wordsOf(index).search(terms.join(' '), {
    combineWith: words === 'all' ? 'AND' : 'OR',
    // Only the last word may still be in the typing; the others are taken for beginnings where they say enough.
    prefix: (term, at, all) => at === all.length - 1 || term.length > 3,
    ...options,
  });
  const most = Math.max(...results.map(({ queryTerms }) => new Set(queryTerms).size));
  return results
    .filter(({ queryTerms }) => words === 'all' || new Set(queryTerms).size === most)
    .map((result) => rankedOf(result, terms));
}

function rankedOf({ id, match }: SearchResult, terms: string[]): Ranked {
  const within = (...fields: string[]) =>
    new Set(Object.keys(match).filter((form) => match[form]?.some((field) => fields.includes(field))));
  const [title, forms, every] = [within('title'), within('title', 'text'), new Set(Object.keys(match))];
  const mentioned = new Set([...every].filter((form) => !forms.has(form)));
  const holds = (found: ReadonlySet<string>) => terms.every((term) => found.has(term));
  const rank = holds(title) ? 'title' : holds(forms) ? 'text' : holds(every) ? 'mentioned' : 'begun';
  return { ref: id as Ref, forms, mentioned, rank: ranks[rank] };
}

/** What says nothing of what is looked for, where anything else does. */
const idle = new Set(
  'a an and are as at about by did do does for from had has have how in is it of on or that the to was were what when where which who whom whose why with'.split(
    ' ',
  ),
);

function termsOf(typed: string): string[] {
  const terms = wordsIn(typed).flatMap(({ forms }) => forms.slice(0, 1));
  const telling = terms.filter((term) => !idle.has(term));
  return [...new Set(telling.length > 0 ? telling : terms)];
}

/** What is looked through. `mentions` holds every spelling of every actor, and every date, that has to do with it. */
interface Entry {
  id: Ref;
  title: string;
  text: string;
  mentions: string;
}

const known = new WeakMap<StoryIndex, MiniSearch<Entry>>();

function wordsOf(index: StoryIndex): MiniSearch<Entry> {
  const before = known.get(index);
  if (before) return before;
  const words = new MiniSearch<Entry>({
    fields: ['title', 'text', 'mentions'],
    tokenize: (text) => wordsIn(text).flatMap(({ forms }) => forms),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2, mentions: 0.5 }, tokenize: (text) => text.split(' ') },
  });
  words.addAll(entriesOf(index));
  known.set(index, words);
  return words;
}

function entriesOf(index: StoryIndex): Entry[] {
  const { events, ties, claims, sources, passages, sections } = index.story;
  const speltAs = (id: string) => {
    const actor = index.find('actor', id);
    return actor ? [actor.name, ...actor.spellings] : [];
  };
  const mentioned = (refs: Ref[], whens: string[] = []) => {
    const named = refs.map(splitRef).flatMap(({ kind, id }) => {
      const event = kind === 'event' && index.find('event', id);
      return event ? formatWhen(event.when) : kind === 'actor' ? speltAs(id) : [];
    });
    return [...named, ...whens.map(formatWhen)].join(' ');
  };
  const actorsOf = (ids: readonly string[]) => ids.map((id) => refOf('actor', id));
  const headings = new Map(sections.map(({ passages: [first], heading }) => [first, heading]));
  return [
    ...events.map(({ id, title, label, note, when, actors }) => ({
      id: refOf('event', id),
      title: `${title} ${label}`,
      text: note,
      mentions: mentioned(actorsOf(actors), [when]),
    })),
    ...ties.map((tie) => ({
      id: refOf('tie', tie.id),
      title: tieSentence(index, tie),
      text: '',
      mentions: mentioned(actorsOf([tie.from, tie.to]), datesOfTie(index, tie)),
    })),
    ...claims.map(({ id, statement, tag, attributions }) => ({
      id: refOf('claim', id),
      title: statement,
      text: [tag, ...attributions.flatMap(({ who = '', what }) => [who, what])].join(' '),
      mentions: mentioned(actorsOf(attributions.flatMap(({ actor }) => actor ?? []))),
    })),
    ...sources.map((source) => ({
      id: refOf('source', source.id),
      title: `${sourceName(source)} ${source.title ?? ''}`,
      text: '',
      mentions: '',
    })),
    ...passages.map((passage) => ({
      id: refOf('passage', passage.id),
      title: '',
      text: textOf(passage),
      // Whoever types the words of a heading is led to what stands under it.
      mentions: `${mentioned(mentionsOf(passage))} ${headings.get(passage.id) ?? ''}`,
    })),
  ];
}
