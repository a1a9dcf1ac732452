import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../model/quote.ts';
import { type Lens, noLens, refOf, type Selection } from '../model/selection.ts';
import { actorKinds, entityKinds, sides, standings } from '../model/story.ts';
import { sumOf } from '../model/sumOf.ts';
import { parseWhen } from '../model/when.ts';
import {
  addressOf,
  embedAddressOf,
  embedNameOf,
  embedOf,
  hrefOf,
  placeAt,
  sideAddressOf,
  withoutBase,
} from './address.ts';
import { placeOfEmbed } from './embeds.ts';
import { home, onFrom, type Place } from './place.ts';
import { sidePages } from './sidePages.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);
const endOfConnection = fc.option(id);
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant<Selection>({ kind: 'nothing' }),
  fc.record({
    kind: fc.constant('entity' as const),
    ref: fc.tuple(fc.constantFrom(...entityKinds), id).map(([kind, name]) => refOf(kind, name)),
  }),
  fc.record({ kind: fc.constant('connection' as const), from: endOfConnection, to: endOfConnection }),
);
const date = fc.oneof(
  fc.integer({ min: 1900, max: 2100 }).map(String),
  fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 })).map(twoDigits),
  fc
    .tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(twoDigits),
);
const day = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const fold = fc.tuple(day, day).map((days) => days.join('..'));
const lens: fc.Arbitrary<Lens> = fc
  .record({
    since: fc.option(date),
    until: fc.option(date),
    kinds: fc.subarray([...actorKinds], { maxLength: actorKinds.length - 1 }),
    sides: fc.subarray([...sides], { maxLength: sides.length - 1 }),
    standing: fc.subarray([...standings], { maxLength: standings.length - 1 }),
    byStanding: fc.boolean(),
    upto: fc.option(id),
    asText: fc.boolean(),
    opened: fc.uniqueArray(fold, { maxLength: 3 }).map((folds) => folds.sort()),
    datesAsList: fc.boolean(),
  })
  .filter(({ since, until }) => !since || !until || startOf(since) <= endOf(until));
const typed = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => [...text.replace(/\s+/g, ' ')].slice(0, 80).join(''));
const some = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const around = fc.string({ unit: 'grapheme', maxLength: 20 });
const quote: fc.Arbitrary<Quote> = fc.record({
  words: some,
  long: fc.option(fc.record({ end: some, sum: some.map(sumOf) })),
  before: around,
  after: around,
});
const place: fc.Arbitrary<Place> = fc.record({
  selection,
  lens,
  at: fc.option(id),
  edition: fc.option(day),
  find: fc.option(typed),
  words: fc.option(quote),
});

const quoted: Quote = { words: 'the minister', long: null, before: '', after: '' };
const long = { end: 'left', sum: '40-abcdefgh' };

function twoDigits(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
const startOf = (text: string) => parseWhen(text)?.start ?? 0;
const endOf = (text: string) => parseWhen(text)?.end ?? 0;

describe('addresses', () => {
  it('give the same place back, for every place', () => {
    fc.assert(
      fc.property(place, (there) => {
        expect(placeAt(addressOf(there))).toEqual(there);
      }),
    );
  });

  it('are canonical: the address of the place at an address is that address', () => {
    fc.assert(
      fc.property(place, (there) => {
        const again = placeAt(addressOf(there));
        expect(again && addressOf(again)).toBe(addressOf(there));
      }),
    );
  });

  it('never throw, whatever is asked for, and clean to something stable', () => {
    const rubbish = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.webPath(),
      fc.tuple(fc.webPath(), fc.webQueryParameters(), fc.webFragments()).map(([p, q, f]) => `${p}?${q}#${f}`),
    );
    fc.assert(
      fc.property(rubbish, (asked) => {
        const there = placeAt(asked);
        if (there) expect(placeAt(addressOf(there))).toEqual(there);
      }),
    );
  });

  it.each([
    ['/', home],
    ['', home],
    ['/index.html', home],
    ['/actors/shoigu', { ...home, selection: { kind: 'entity', ref: 'actor:shoigu' } }],
    ['/actors/shoigu/index.html', { ...home, selection: { kind: 'entity', ref: 'actor:shoigu' } }],
    ['/?since=2022-13&kinds=person,ghost&x=1', { ...home, lens: { ...noLens, kinds: ['person'] } }],
    ['/?since=2023&until=2022', home],
    ['/?kinds=person&kinds=state', { ...home, lens: { ...noLens, kinds: ['person'] } }],
    ['/?kinds=state,person,state', { ...home, lens: { ...noLens, kinds: ['person', 'state'] } }],
    ['/?kinds=person,state,body,group', home],
    ['/?find=', { ...home, find: '' }],
    ['/?find=%EC%87%BC%EC%9D%B4%EA%B5%AC', { ...home, find: '쇼이구' }],
    ['/?find=a%0Ab&edition=2026-11-24', { ...home, find: 'a b', edition: '2026-11-24' }],
    ['/?edition=2026-11', home],
    [
      '/?words=the+minister&before=met+&edition=2026-11-24#the-salute',
      { ...home, at: 'the-salute', edition: '2026-11-24', words: { ...quoted, before: 'met ' } },
    ],
    ['/?words=the+minister&end=left&sum=40-abcdefgh', { ...home, words: { ...quoted, long } }],
    ['/?words=the+minister&end=left', home],
    ['/?words=the+minister&sum=40-abcdefgh', home],
    ['/?words=the+minister&end=left&sum=0-x', home],
    ['/?words=&before=met', home],
    [`/?words=${'a'.repeat(10_000)}#the-salute`, { ...home, at: 'the-salute' }],
    // As browsers leave it that do not know text fragments.
    ['/#the-salute:~:text=the%20minister', { ...home, at: 'the-salute' }],
    ['/#:~:text=the%20minister', home],
    ['/?marks=standing', { ...home, lens: { ...noLens, byStanding: true } }],
    ['/#the-anthem', { ...home, at: 'the-anthem' }],
    ['/#%E0%A4%A', home],
    [`/#${'a'.repeat(10_000)}`, home],
    [
      '/connect/?to=kim-jong-un',
      { ...home, selection: { kind: 'connection', from: null, to: 'kim-jong-un' } },
    ],
  ])('reads %s', (address, expected) => {
    expect(placeAt(address)).toEqual(expected);
  });

  it.each([
    '/nowhere/',
    '/actors/',
    '/actors/%E0%A4%A/',
    '/actors/a/b/',
    '/Actors/shoigu/',
    '/actors/Shoigu/',
    '//evil.example/',
  ])('finds none of ours at %s', (address) => {
    expect(placeAt(address)).toBeNull();
  });

  it('reads own words only: a path named like an object’s property is an id like any other, or nothing', () => {
    expect(placeAt('/constructor/x/')).toBeNull();
    expect(placeAt('/actors/constructor/')).toEqual({
      ...home,
      selection: { kind: 'entity', ref: 'actor:constructor' },
    });
  });

  it('live under any base', () => {
    fc.assert(
      fc.property(place, fc.constantFrom('/', '/a/', '/explainers/red-carpet/'), (there, base) => {
        const href = hrefOf(there, base);
        expect(href.startsWith(base)).toBe(true);
        expect(withoutBase(href, base)).toBe(addressOf(there));
      }),
    );
    expect(withoutBase('/elsewhere/', '/a/')).toBeNull();
  });
});

describe('what belongs to a place alone', () => {
  it('stays behind when a link leads on from it', () => {
    fc.assert(
      fc.property(place, fc.option(id), (there, at) => {
        const { selection, lens } = there;
        expect(onFrom(there, { at })).toEqual({ ...home, selection, lens, at });
      }),
    );
    expect(onFrom(null, { at: 'story' })).toEqual({ ...home, at: 'story' });
  });
});

describe('a page beside the story', () => {
  it('has an address that is no place, so that the browser follows it', () => {
    expect(sideAddressOf('article', 'F12')).toBe('/article/#F12');
    for (const page of sidePages) expect(placeAt(sideAddressOf(page))).toBeNull();
  });
});

describe('embeds', () => {
  it('each has an address of its own, and a fragment of the page that gives its code', () => {
    expect(embedAddressOf('ties')).toBe('/embed/ties/');
    expect(embedAddressOf('actor:shoigu')).toBe('/embed/actors/shoigu/');
    expect(embedAddressOf('passage:the-salute')).toBe('/embed/passages/the-salute/');
    expect(sideAddressOf('embed', embedNameOf('actor:shoigu'))).toBe('/embed/#actors/shoigu');
  });

  it('no embed is a place, so that the app never draws one', () => {
    for (const embed of ['ties', 'dates', 'actor:shoigu', 'passage:the-salute'] as const)
      expect(placeAt(embedAddressOf(embed))).toBeNull();
  });

  it('an actor or a passage can be embedded from its address, and leads to it in the story', () => {
    expect(embedOf('/actors/shoigu/?since=2022#ties')).toBe('actor:shoigu');
    expect(addressOf(placeOfEmbed('actor:shoigu'))).toBe('/actors/shoigu/');
    expect(embedOf('/passages/the-salute/')).toBe('passage:the-salute');
    expect(addressOf(placeOfEmbed('passage:the-salute'))).toBe('/passages/the-salute/#the-salute');
    expect(addressOf(placeOfEmbed('ties'))).toBe('/#ties');
    for (const other of ['/', '/events/visit/', '/connect/?from=putin', '/nowhere/'])
      expect(embedOf(other)).toBeNull();
  });
});
