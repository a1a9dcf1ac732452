import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimedRecord, recordOf, standingOf, standingRules, type Voice } from './standingOf.ts';
import { attributionVerbs, type Fact, standings, type Verdict, verdicts } from './story.ts';

const voice = (how: Voice['how'], more: Partial<Voice> = {}): Voice => ({
  speaker: how,
  how,
  contrary: false,
  bare: false,
  ...more,
});
const record = (voices: Voice[], ...checked: Verdict[]): ClaimedRecord => ({ voices, verdicts: checked });

describe('standingOf', () => {
  it.each<[what: string, record: ClaimedRecord, standing: string]>([
    ['nobody says it', record([]), 'unsourced'],
    ['it is only assumed', record([voice('assumed')]), 'unsourced'],
    ['only the article says it', record([voice('reported', { bare: true })]), 'unsourced'],
    ['it is only denied', record([voice('denied')]), 'unsourced'],
    ['somebody accuses', record([voice('alleged')]), 'alleged'],
    ['somebody says it', record([voice('said')]), 'reported'],
    ['somebody reports it', record([voice('reported')]), 'reported'],
    ['one accuses, another reports', record([voice('alleged'), voice('reported')]), 'reported'],
    ['it is confirmed', record([voice('alleged'), voice('confirmed')]), 'established'],
    ['it is confirmed, but wrong in part', record([voice('confirmed')], 'imprecise'), 'imprecise'],
    ['the check finds no source', record([voice('reported')], 'unsourced'), 'reported'],
    ['it is alleged and denied', record([voice('alleged'), voice('denied')]), 'disputed'],
    [
      'it is reported, and the opposite too',
      record([voice('reported'), voice('said', { contrary: true })]),
      'disputed',
    ],
    ['it is confirmed and denied', record([voice('confirmed'), voice('denied')]), 'disputed'],
    [
      'it is imprecise, reported and denied',
      record([voice('reported'), voice('denied')], 'imprecise'),
      'disputed',
    ],
    [
      'only the article is contradicted',
      record([voice('reported', { bare: true }), voice('reported', { contrary: true })], 'imprecise'),
      'imprecise',
    ],
    [
      'who denied it confirms it later',
      record([voice('alleged'), voice('denied', { speaker: 'r' }), voice('confirmed', { speaker: 'r' })]),
      'established',
    ],
    [
      'who confirmed it denies it later',
      record([voice('confirmed', { speaker: 'r' }), voice('denied', { speaker: 'r' })]),
      'disputed',
    ],
    [
      'one confirms what another denies',
      record([voice('denied', { speaker: 'r' }), voice('confirmed', { speaker: 'k' })]),
      'disputed',
    ],
  ])('where %s', (_, given, standing) => {
    expect(standingOf(given)).toBe(standing);
  });

  it('has one rule for each standing, the last of which always holds', () => {
    expect(standingRules.map(({ standing }) => standing).sort()).toEqual([...standings].sort());
    expect(standingRules.at(-1)?.holds(record([]))).toBe(true);
  });
});

const anyVoice = fc.record({
  speaker: fc.constantFrom('a', 'b', 'c'),
  how: fc.constantFrom(...attributionVerbs),
  contrary: fc.boolean(),
  bare: fc.boolean(),
});
const anyRecord = fc.record({
  voices: fc.array(anyVoice, { maxLength: 8 }),
  verdicts: fc.array(fc.constantFrom(...verdicts), { maxLength: 3 }),
});

describe('any record at all', () => {
  it('keeps its standing when the article says again what it says without a source', () => {
    fc.assert(
      fc.property(anyRecord, anyVoice, ({ voices, verdicts }, said) => {
        const again = { ...said, bare: true, contrary: false, how: 'reported' as const };
        expect(standingOf({ voices: [...voices, again], verdicts })).toBe(standingOf({ voices, verdicts }));
      }),
    );
  });

  it('is never disputed where nobody denies it or says the opposite', () => {
    fc.assert(
      fc.property(anyRecord, ({ voices, verdicts }) => {
        const agreed = voices.filter(({ how, contrary }) => how !== 'denied' && !contrary);
        expect(standingOf({ voices: agreed, verdicts })).not.toBe('disputed');
      }),
    );
  });

  it('is disputed once a newcomer denies what somebody bears out', () => {
    fc.assert(
      fc.property(anyRecord, ({ voices, verdicts }) => {
        const denied = [...voices, voice('said', { speaker: 'x' }), voice('denied', { speaker: 'y' })];
        expect(standingOf({ voices: denied, verdicts })).toBe('disputed');
      }),
    );
  });
});

describe('recordOf', () => {
  const fact = (id: string, more: Partial<Fact> = {}): Fact => ({
    id,
    fact: id,
    about: [],
    see: [],
    sources: ['the-paper'],
    ...more,
  });
  const facts = [
    fact('F01'),
    fact('K01', { about: ['F01'], verdict: 'imprecise' }),
    fact('K02', { about: ['F02'], verdict: 'unsourced' }),
  ];
  const says = { how: 'reported', what: 'it', source: 'the-paper' } as const;

  it('holds the article bare, unless it names whom it has it from', () => {
    const attributions = [
      { ...says, actor: 'paper' },
      { ...says, actor: 'paper', credits: 'agency' },
      { ...says, who: 'Another', source: 'elsewhere' },
    ];
    const { voices } = recordOf({ attributions, facts: [] }, facts);
    expect(voices.map(({ speaker, bare }) => [speaker, bare])).toEqual([
      ['paper', true],
      ['paper', false],
      ['Another', false],
    ]);
  });

  it('counts corrections of the statements that the claim rests on, and no others', () => {
    const verdictsOf = (ids: string[]) => recordOf({ attributions: [], facts: ids }, facts).verdicts;
    expect(verdictsOf(['F01', 'K01', 'K02'])).toEqual(['imprecise']);
    expect(verdictsOf(['F01'])).toEqual([]);
    expect(verdictsOf(['K01'])).toEqual([]);
  });
});
