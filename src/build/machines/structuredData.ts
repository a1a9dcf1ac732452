import type {
  Article,
  BreadcrumbList,
  Claim as ClaimThing,
  CreativeWork,
  Event as EventThing,
  Thing,
  WebPage,
  WithContext,
} from 'schema-dts';
import { dossierOf, sourceName } from '../../model/dossier.ts';
import { mentionsOf, type StoryIndex } from '../../model/indexStory.ts';
import { refOf, splitRef } from '../../model/selection.ts';
import type { ActorKind, EntityKind, Ref, SourceKind } from '../../model/story.ts';
import { sentenceStart, tieSentence } from '../../model/tieSentence.ts';
import { addressOf, cardFile } from '../../navigation/address.ts';
import { home, type Place, placeOf } from '../../navigation/place.ts';

/** Makes an address within the site absolute, or based as the build was told. */
export type SiteAddress = (address: string) => string;

/** How long a list may be: what is further down says little of a page, and each page carries it. */
export const longest = 30;

/** What a page says to search engines, in words of schema.org; `null` for a page that is about nothing of the story. */
export function structuredData(
  index: StoryIndex,
  { selection }: Place,
  site: SiteAddress,
): WithContext<Article | WebPage> | null {
  if (selection.kind === 'connection') return null;
  const at: At = { index, site };
  if (selection.kind === 'nothing') return article(at);
  const { kind, id } = splitRef(selection.ref);
  const thing = things[kind](at, id);
  const title = dossierOf(index, selection.ref)?.title;
  if (!thing || title === undefined) return null;
  const trail: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: index.story.title, item: site('/') },
      { '@type': 'ListItem', position: 2, name: title },
    ],
  };
  return { '@context': 'https://schema.org', '@type': 'WebPage', breadcrumb: trail, mainEntity: thing };
}

interface At {
  index: StoryIndex;
  site: SiteAddress;
}

/** No date and no author: the page does not say them of itself either. */
function article({ index, site }: At): WithContext<Article> {
  const { headline, actors, events, sources } = index.story;
  const weight = (ref: Ref) => index.touched(ref, 'passage').length;
  const most = <One extends { id: string }>(kind: EntityKind, list: readonly One[]) =>
    [...list].sort((a, b) => weight(refOf(kind, b.id)) - weight(refOf(kind, a.id)));
  const [main] = most('event', events);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline,
    image: site(`/${cardFile}`),
    ...(main ? { about: { '@type': 'Event', name: main.title, ...dates(main.when, 'startDate') } } : {}),
    mentions: most('actor', actors)
      .slice(0, longest)
      .map(({ id }) => pageOf(site, refOf('actor', id))),
    citation: most('source', sources)
      .slice(0, longest)
      .map(({ id }) => pageOf(site, refOf('source', id))),
  };
}

const things: Record<EntityKind, (at: At, id: string) => Thing | null> = {
  actor({ index }, id) {
    const actor = index.find('actor', id);
    if (!actor) return null;
    return {
      '@type': typeOfActor[actor.kind],
      name: actor.name,
      description: actor.role,
      ...(actor.spellings.length > 0 ? { alternateName: actor.spellings } : {}),
    };
  },
  event({ index }, id): EventThing | null {
    const event = index.find('event', id);
    if (!event) return null;
    const { title, note, when } = event;
    return { '@type': 'Event', name: title, description: note, ...dates(when, 'startDate', 'endDate') };
  },
  tie({ index, site }, id): CreativeWork | null {
    const tie = index.find('tie', id);
    if (!tie) return null;
    const about = [tie.from, tie.to].flatMap((end) => index.find('actor', end) ?? []);
    return {
      '@type': 'CreativeWork',
      text: tieSentence(index, tie),
      about: about.map((actor) => ({ '@type': typeOfActor[actor.kind], name: sentenceStart(actor) })),
      isPartOf: site(addressOf(home)),
    };
  },
  /** A claim and who made it; no review: how it stands is no verdict of ours. */
  claim({ index, site }, id): ClaimThing | null {
    const claim = index.find('claim', id);
    if (!claim) return null;
    const appearance = claim.sources.slice(0, longest).map((source) => pageOf(site, refOf('source', source)));
    return { '@type': 'Claim', text: claim.statement, appearance };
  },
  source({ index }, id): CreativeWork | null {
    const source = index.find('source', id);
    if (!source) return null;
    return {
      '@type': typeOfSource[source.kind],
      name: source.title ?? sourceName(source),
      publisher: { '@type': 'Organization', name: source.publisher },
      ...dates(source.when ?? '', 'datePublished'),
      ...(source.url ? { url: source.url } : {}),
    };
  },
  passage({ index, site }, id): CreativeWork | null {
    const passage = index.find('passage', id);
    if (!passage) return null;
    const mentioned = mentionsOf(passage).filter((ref) => splitRef(ref).kind === 'actor');
    return {
      '@type': 'CreativeWork',
      isPartOf: site(addressOf(home)),
      mentions: mentioned.slice(0, longest).map((ref) => pageOf(site, ref)),
      citation: passage.sources.slice(0, longest).map((source) => pageOf(site, refOf('source', source))),
    };
  },
};

/** A thing by its page, which says the rest: its address stands in the page anyway, and costs it next to nothing. */
function pageOf(site: SiteAddress, ref: Ref): { '@id': string } {
  return { '@id': site(addressOf(placeOf(ref))) };
}

/** Men liable to serve are no organisation: a group may be anything. */
const typeOfActor = {
  person: 'Person',
  state: 'Country',
  body: 'Organization',
  group: 'Thing',
} as const satisfies Record<ActorKind, string>;

const typeOfSource = {
  newspaper: 'NewsArticle',
  agency: 'NewsArticle',
  broadcaster: 'NewsArticle',
  'state-media': 'NewsArticle',
  government: 'CreativeWork',
  research: 'Report',
  reference: 'CreativeWork',
} as const satisfies Record<SourceKind, string>;

/** The ISO 8601 date of each end of an EDTF one, no more exact than it is known; nothing where that would say too much. */
function dates<Name extends string>(when: string, ...names: Name[]): Partial<Record<Name, string>> {
  const ends = when.split('/').map((end) => /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?/.exec(end)?.[0]);
  const named = names.map((name, at) => [name, ends[at]]).filter(([, end]) => end !== undefined);
  return Object.fromEntries(named) as Partial<Record<Name, string>>;
}
