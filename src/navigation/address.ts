import { isSum } from '../model/isSum.ts';
import type { Quote } from '../model/quote.ts';
import { type Lens, noLens, nothing, refOf, type Selection, splitRef } from '../model/selection.ts';
import { actorKinds, type EntityKind, sides, standings } from '../model/story.ts';
import { parseWhen } from '../model/when.ts';
import { type Embed, embeddedKinds, refOfEmbed } from './embeds.ts';
import type { Place } from './place.ts';
import type { SidePage } from './sidePages.ts';

/** Path segment of each kind of entity. The one table of addresses: links, prerender and link check all read it. */
const segments: Record<EntityKind, string> = {
  actor: 'actors',
  event: 'events',
  tie: 'ties',
  claim: 'claims',
  source: 'sources',
  passage: 'passages',
};
const kinds = new Map(Object.entries(segments).map(([kind, segment]) => [segment, kind as EntityKind]));
const connectSegment = 'connect';
const embedSegment = 'embed';

/** The name of a page's card: the picture that stands beside it, for where its address is shared. */
export const cardFile = 'card.png';

/**
 * The canonical address of a place, from the site's root: trailing slash, parameters in fixed order, defaults left out.
 * The base the site lives under is added by `hrefOf`.
 */
export function addressOf(place: Place): string {
  const { selection, lens, at } = place;
  const query = [...connectionQuery(selection), ...lensQuery(lens), ...ownQuery(place)]
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return `${pathOf(selection)}${query && `?${query}`}${at ? `#${at}` : ''}`;
}

/**
 * The place at an address (path, query and fragment, without the base), or `null` where the path is none of ours.
 * Whether the entity exists is the story's to say. Ill-formed parts of query and fragment are ignored. Never throws.
 */
export function placeAt(address: string): Place | null {
  const [beforeHash = '', ...hash] = address.split('#');
  const [path = '', ...search] = beforeHash.split('?');
  const query = new URLSearchParams(search.join('?'));
  const selection = selectionAt(path, query);
  if (!selection) return null;
  return {
    selection,
    lens: lensAt(query),
    // Browsers that do not know text fragments leave them in the address.
    at: idIn(hash.join('#').split(':~:')[0] ?? null),
    edition: editionIn(query.get('edition')),
    find: findIn(query.get('find')),
    words: quoteAt(query),
  };
}

/** An address under the base the site is served from; `base` starts and ends with a slash. */
export function hrefOf(place: Place, base: string): string {
  return base.slice(0, -1) + addressOf(place);
}

/** The inverse: the address within the site, or `null` for a path outside the base. */
export function withoutBase(path: string, base: string): string | null {
  return path.startsWith(base) ? `/${path.slice(base.length)}` : null;
}

/** The address of a side page from the site's root; `at` is a row of it, or a heading. */
export function sideAddressOf(page: SidePage, at?: string): string {
  return `/${page}/${at ? `#${at}` : ''}`;
}

/** The address of an embed from the site's root. */
export function embedAddressOf(embed: Embed): string {
  return `/${embedSegment}/${embedNameOf(embed)}/`;
}

/** An embed by its name, "ties" or "actors/shoigu": a fragment of the page that gives the code. */
export function embedNameOf(embed: Embed): string {
  const ref = refOfEmbed(embed);
  if (!ref) return embed;
  const { kind, id } = splitRef(ref);
  return `${segments[kind]}/${id}`;
}

/** The embed of what an address shows; `null` where nothing of it can be embedded. */
export function embedOf(address: string): Embed | null {
  const selection = placeAt(address)?.selection;
  if (selection?.kind !== 'entity') return null;
  const { kind } = splitRef(selection.ref);
  return embeddedKinds.some((one) => one === kind) ? (selection.ref as Embed) : null;
}

function pathOf(selection: Selection): string {
  if (selection.kind === 'nothing') return '/';
  if (selection.kind === 'connection') return `/${connectSegment}/`;
  const { kind, id } = splitRef(selection.ref);
  return `/${segments[kind]}/${id}/`;
}

function selectionAt(path: string, query: URLSearchParams): Selection | null {
  const parts = path
    .replace(/\/index\.html$/, '/')
    .split('/')
    .filter(Boolean);
  const [segment = '', id = '', more] = parts;
  if (parts.length === 0) return nothing;
  if (segment === connectSegment && parts.length === 1) {
    return { kind: 'connection', from: idIn(query.get('from')), to: idIn(query.get('to')) };
  }
  const kind = kinds.get(segment);
  if (!kind || !idIn(id) || more !== undefined) return null;
  return { kind: 'entity', ref: refOf(kind, id) };
}

function connectionQuery(selection: Selection): [string, string][] {
  if (selection.kind !== 'connection') return [];
  const ends: [string, string | null][] = [
    ['from', selection.from],
    ['to', selection.to],
  ];
  return ends.flatMap(([name, id]) => (id ? [[name, id]] : []));
}

function lensQuery(lens: Lens): [string, string][] {
  // Hundreds of links ask for their addresses at once, most of them through no lens.
  if (lens === noLens) return [];
  const parts: [string, string | null][] = [
    ['since', lens.since],
    ['until', lens.until],
    ['kinds', lens.kinds.join(',')],
    ['sides', lens.sides.join(',')],
    ['standing', lens.standing.join(',')],
    ['marks', lens.byStanding ? 'standing' : null],
    ['upto', lens.upto],
    ['ties', lens.asText ? 'sentences' : null],
    ['open', lens.opened.join(',')],
    ['dates', lens.datesAsList ? 'list' : null],
  ];
  return parts.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

/** What belongs to this place alone: links from it do not take it along. */
function ownQuery({ edition, find, words: quote }: Place): [string, string][] {
  const { words, long, before, after } = quote ?? {};
  const parts: [string, string | null | undefined][] = [
    ['edition', edition],
    ['find', find],
    ['words', words],
    ['end', long?.end],
    ['sum', long?.sum],
    ['before', before || null],
    ['after', after || null],
  ];
  // Unlike encodeURIComponent, it does not throw at half a character.
  const written = (value: string) => new URLSearchParams({ _: value }).toString().slice('_='.length);
  return parts.flatMap(([name, value]) => (value == null ? [] : [[name, written(value)]]));
}

function lensAt(query: URLSearchParams): Lens {
  const since = dayIn(query.get('since'));
  const until = dayIn(query.get('until'));
  const backwards = since !== null && until !== null && startOf(since) > endOf(until);
  const lens: Lens = {
    since: backwards ? null : since,
    until: backwards ? null : until,
    kinds: wordsIn(query.get('kinds'), actorKinds),
    sides: wordsIn(query.get('sides'), sides),
    standing: wordsIn(query.get('standing'), standings),
    byStanding: query.get('marks') === 'standing',
    upto: idIn(query.get('upto')),
    asText: query.get('ties') === 'sentences',
    opened: foldsIn(query.get('open')),
    datesAsList: query.get('dates') === 'list',
  };
  return lensQuery(lens).length === 0 ? noLens : lens;
}

/** A single EDTF date, neither span nor approximate. */
function dayIn(text: string | null): string | null {
  const when = text === null ? null : parseWhen(text);
  return when && !when.span && !when.approximate ? when.text : null;
}

function editionIn(text: string | null): string | null {
  const day = dayIn(text);
  return day !== null && day.length === '2026-11-24'.length ? day : null;
}

/** All of a quote has to be well-formed: by a part of it, other words could be taken for those that are meant. */
function quoteAt(query: URLSearchParams): Quote | null {
  const part = (name: string) => query.get(name) ?? '';
  const [words, before, after, end, sum] = [
    part('words'),
    part('before'),
    part('after'),
    part('end'),
    part('sum'),
  ];
  if (!words || (words + before + after + end).length > 2000) return null;
  if (!end && !sum) return { words, long: null, before, after };
  return end && isSum(sum) ? { words, long: { end, sum }, before, after } : null;
}

/** As typed, but for what no search needs: more than one space at a time, more than 80 characters. */
function findIn(text: string | null): string | null {
  return text === null ? null : [...text.replace(/\s+/g, ' ')].slice(0, 80).join('');
}

function startOf(text: string): number {
  return parseWhen(text)?.start ?? 0;
}

function endOf(text: string): number {
  return parseWhen(text)?.end ?? 0;
}

/** Known words in their own order, each once; all of them leave nothing out, which is the default. */
function wordsIn<Word extends string>(text: string | null, known: readonly Word[]): readonly Word[] {
  const given = new Set(text?.split(','));
  const words = known.filter((word) => given.has(word));
  return words.length === known.length ? [] : words;
}

/** In order of time, each once. */
function foldsIn(text: string | null): readonly string[] {
  const given = text?.split(',').filter((fold) => /^\d{4}(-\d\d){2}\.\.\d{4}(-\d\d){2}$/.test(fold));
  return [...new Set(given)].sort();
}

function idIn(text: string | null): string | null {
  return text !== null && text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : null;
}
