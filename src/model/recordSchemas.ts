import { z } from 'zod';
import { dateMistake } from './dateMistake.ts';
import type { Edition } from './edition.ts';
import { factIdMistake, idMistake, isId } from './id.ts';
import type { Moved } from './moved.ts';
import {
  type Account,
  type Accounts,
  type Actor,
  type Attribution,
  actorKinds,
  attributionVerbs,
  type Claim,
  type Fact,
  type Source,
  type StoryEvent,
  sides,
  sourceKinds,
  standings,
  type Tie,
  tieKinds,
  verdicts,
} from './story.ts';
import { addressMistake, atMost, lengthOf, pathMistake, textWith, unstopped } from './textFields.ts';
import { parseWhen } from './when.ts';
import type { Worded, Wording } from './wording.ts';

/** The records as files hold them: without what is computed. Messages of custom issues are whole sentences. */
export type ActorRecord = Actor;
export type EventRecord = Omit<StoryEvent, 'sources' | 'standing'>;
export type TieRecord = Omit<Tie, 'standing'>;
export type ClaimRecord = Omit<Claim, 'found' | 'sources'>;

type Context = z.RefinementCtx;
type Raw = Record<string, unknown>;

const id = textWith(idMistake);
const when = textWith(dateMistake);
const text = textWith(() => null);
const reference = z.string().min(1);
const references = z.array(reference);

export const actorSchema = whole(
  z.strictObject({
    id,
    name: text,
    inSentence: text.exactOptional(),
    label: atMost('label', 18).exactOptional(),
    kind: z.enum(actorKinds),
    side: z.enum(sides),
    role: unstopped('role'),
    spellings: z.array(text).default([]),
  }),
  ({ name, label }, context) => {
    if (typeof name !== 'string' || label !== undefined || lengthOf(name) <= 18) return;
    say(context, ['name'], `name has ${lengthOf(name)} characters; give a label of at most 18 for the graph`);
  },
) satisfies z.ZodType<ActorRecord>;

const attributionFields = {
  actor: reference.exactOptional(),
  who: text.exactOptional(),
  how: z.enum(attributionVerbs),
  what: unstopped('what'),
  when: when.exactOptional(),
  source: reference.exactOptional(),
};

const attributionSchema = whole(
  z.strictObject({
    ...attributionFields,
    contrary: z.literal(true).exactOptional(),
    credits: reference.exactOptional(),
  }),
  checkWhose,
) satisfies z.ZodType<Attribution>;

const accountSchema = whole(
  z.strictObject({ ...attributionFields, unsourced: unstopped('unsourced').exactOptional() }),
  (account, context) => {
    checkWhose(account, context);
    const { source, unsourced } = account;
    if (source !== undefined && unsourced !== undefined)
      say(context, ['unsourced'], 'give either source or unsourced, not both');
    if (source === undefined && unsourced === undefined)
      say(context, [], 'say where it stands: source (in sources.yaml), or in unsourced why there is none');
  },
) satisfies z.ZodType<Account>;

const accountsSchema = whole(
  z.strictObject({
    about: unstopped('about'),
    given: z.array(accountSchema).min(2, 'accounts differ where there are two at least; give another'),
  }),
  ({ given }, context) => {
    if (Array.isArray(given)) checkOldestFirst(given, context, 'given');
  },
) satisfies z.ZodType<Accounts>;

export const eventSchema = z.strictObject({
  id,
  title: unstopped('title'),
  label: atMost('label', 16),
  when,
  note: text,
  actors: references,
  facts: references,
  claims: references.default([]),
  accounts: z.array(accountsSchema).exactOptional(),
}) satisfies z.ZodType<EventRecord>;

export const tieSchema = whole(
  z.strictObject({
    id,
    from: reference,
    verb: text,
    to: reference,
    rest: text.exactOptional(),
    kind: z.enum(tieKinds),
    when: when.exactOptional(),
    events: references.default([]),
    passages: references.min(1, 'a tie rests on at least one passage; name it in passages'),
    claims: references.default([]),
  }),
  ({ from, to }, context) => {
    if (from !== undefined && from === to)
      say(context, ['to'], 'a tie leads from one actor to another, not back to the same');
  },
) satisfies z.ZodType<TieRecord>;

export const claimSchema = whole(
  z.strictObject({
    id,
    statement: text,
    standing: z.enum(standings),
    standingReason: text.exactOptional(),
    tag: text,
    attributions: z.array(attributionSchema),
    facts: references,
  }),
  ({ standing, attributions }, context) => {
    if (!Array.isArray(attributions)) return;
    if (attributions.length === 0 && standing !== 'unsourced') {
      say(
        context,
        ['attributions'],
        'attributions is empty; say who says it, or let its standing be unsourced',
      );
    }
    checkOldestFirst(attributions, context, 'attributions');
  },
) satisfies z.ZodType<ClaimRecord>;

export const sourceSchema = whole(
  z.strictObject({
    id,
    publisher: text,
    title: text.exactOptional(),
    when: when.exactOptional(),
    url: textWith(addressMistake).exactOptional(),
    kind: z.enum(sourceKinds),
    state: text.exactOptional(),
  }),
  ({ kind, state }, context) => {
    const ofState = kind === 'state-media';
    if (ofState && state === undefined) say(context, ['kind'], 'state media names its state; add state');
    if (!ofState && state !== undefined)
      say(context, ['state'], 'state is for kind state-media only; leave it out');
  },
) satisfies z.ZodType<Source>;

export const factSchema = whole(
  z.strictObject({
    id: textWith(factIdMistake),
    fact: text,
    held: text.exactOptional(),
    loaded: text.exactOptional(),
    about: references.default([]),
    see: references.default([]),
    verdict: z.enum(verdicts).exactOptional(),
    sources: references.default([]),
    untold: text.exactOptional(),
  }),
  (fact, context) => {
    const { id: factId } = fact;
    if (typeof factId !== 'string') return;
    for (const [field, letter] of [
      ['held', 'F'],
      ['loaded', 'F'],
      ['about', 'K'],
      ['see', 'K'],
      ['verdict', 'K'],
    ] as const) {
      const given = Array.isArray(fact[field]) ? fact[field].length > 0 : fact[field] !== undefined;
      if (given && !factId.startsWith(letter)) say(context, [field], `${field} is for ${letter} facts only`);
    }
    if (factId.startsWith('K') && fact['verdict'] === undefined) {
      say(context, [], `a correction says what came of checking; add verdict: ${verdicts.join(', ')}`);
    }
  },
) satisfies z.ZodType<Fact>;

/** One address, a list of them, or `nowhere`. */
const destinations = z.preprocess(
  (raw) => {
    if (raw === 'nowhere') return [];
    return typeof raw === 'string' ? [raw] : raw;
  },
  z.array(textWith(pathMistake)),
);

export const movedSchema = whole(
  z.strictObject({ from: textWith(pathMistake), to: destinations, why: text }),
  ({ from, to }, context) => {
    if (from !== undefined && (Array.isArray(to) ? to : [to]).includes(from))
      say(context, ['to'], 'an address cannot have moved to itself');
  },
) satisfies z.ZodType<Moved>;

export const editionSchema = z.strictObject({
  date: textWith(dayMistake),
  what: text,
}) satisfies z.ZodType<Edition>;

export const wordingSchema = whole(
  z.strictObject({
    of: textWith(wordedMistake).transform((of) => of as Worded),
    since: textWith(dayMistake),
    until: textWith(dayMistake).exactOptional(),
    words: text,
    standing: z.enum(standings).exactOptional(),
    when: when.exactOptional(),
  }),
  ({ since, until }, context) => {
    if (typeof since === 'string' && typeof until === 'string' && until < since)
      say(context, ['until'], `${until} is before since, ${since}`);
  },
) satisfies z.ZodType<Wording>;

export const frontMatterSchema = z.strictObject({ title: text, headline: text, standfirst: text });

function dayMistake(written: string): string | null {
  const day = parseWhen(written);
  const plain = day && !day.span && !day.approximate && day.precision === 'day';
  return plain ? null : `"${written}" is not one day; write it as 2026-11-24`;
}

/** What an edition keeps the words of, as {@link Worded} has it. */
function wordedMistake(written: string): string | null {
  const [kind = '', id = '', more] = written.split(':');
  const known = kind === 'story' ? ['headline', 'standfirst'].includes(id) : wordedKinds.includes(kind);
  if (known && isId(id) && more === undefined) return null;
  return `"${written}" has no words of its own; write one of ${wordedKinds.join(', ')}, a colon and an id`;
}

const wordedKinds: readonly string[] = ['passage', 'claim', 'event', 'tie'];

/** A check across fields that also runs where some of them are wrong or missing, so that no mistake hides another. */
function whole<T extends z.ZodType>(schema: T, check: (raw: Raw, context: Context) => void): T {
  return schema.superRefine((raw, context) => check(raw as Raw, context), {
    when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
  });
}

function say(context: Context, path: string[], message: string): void {
  context.addIssue({ code: 'custom', path, message });
}

function checkWhose({ actor, who }: Raw, context: Context): void {
  if (actor !== undefined && who !== undefined) say(context, ['who'], 'give either actor or who, not both');
  if (actor === undefined && who === undefined)
    say(context, [], 'say whose it is: actor (in actors.yaml) or who');
}

function checkOldestFirst(attributions: readonly unknown[], context: Context, field: string): void {
  let latest = Number.NEGATIVE_INFINITY;
  for (const [index, attribution] of attributions.entries()) {
    const { when: written } = { ...(attribution as Raw | null) };
    const date = typeof written === 'string' ? parseWhen(written) : null;
    if (!date) continue;
    if (date.end < latest) {
      const path = [field, index, 'when'];
      context.addIssue({
        code: 'custom',
        path,
        message: `${date.text} is before the one above it; put the oldest first`,
      });
    }
    latest = Math.max(latest, date.start);
  }
}
