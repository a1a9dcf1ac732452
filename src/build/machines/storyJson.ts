import { z } from 'zod';
import type { Edition } from '../../model/edition.ts';
import { indexStory } from '../../model/indexStory.ts';
import { refOf } from '../../model/selection.ts';
import {
  actorKinds,
  attributionVerbs,
  type EntityKind,
  type Story,
  sides,
  sourceKinds,
  standings,
  tieKinds,
} from '../../model/story.ts';
import { tieSentence } from '../../model/tieSentence.ts';
import { addressOf } from '../../navigation/address.ts';
import { placeOf } from '../../navigation/place.ts';
import type { SiteAddress } from './structuredData.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const ids = z.array(id);
const url = z.string().meta({ description: 'Its page; full where the site was built with SITE_URL.' });
const when = z.string().meta({
  description:
    'A date as it is known, in EDTF level 1: 1953-07-27, 2023-07, 2022-11~, 2023-07-25/2023-07-27.',
});
const standing = z.enum(standings);

const passage = z.strictObject({
  id,
  url,
  section: id,
  runs: z
    .array(
      z.strictObject({
        text: z.string(),
        ref: z
          .string()
          .regex(/^[a-z]+:[a-z0-9-]+$/)
          .optional(),
      }),
    )
    .meta({ description: 'The words in order; a run with ref mentions that thing: actor:shoigu.' }),
  claims: ids,
  sources: ids,
});
const actor = z.strictObject({
  id,
  url,
  name: z.string(),
  kind: z.enum(actorKinds),
  side: z.enum(sides),
  role: z.string(),
  spellings: z.array(z.string()),
});
const said = {
  actor: id.optional(),
  who: z.string().optional(),
  how: z.enum(attributionVerbs),
  what: z.string(),
  contrary: z.literal(true).optional().meta({ description: 'Says the opposite without denying it.' }),
  credits: id.optional().meta({ description: 'The actor whom the speaker names as its own source.' }),
  when: when.optional(),
  source: id.optional(),
};
const accounts = z.strictObject({
  about: z.string().meta({ description: 'What the accounts differ about.' }),
  given: z.array(z.strictObject({ ...said, unsourced: z.string().optional() })),
});
const event = z.strictObject({
  id,
  url,
  title: z.string(),
  label: z.string(),
  when,
  note: z.string(),
  actors: ids,
  claims: ids,
  standing: standing.meta({ description: 'The weakest standing among its claims.' }),
  accounts: z.array(accounts).optional(),
  sources: ids,
});
const tie = z.strictObject({
  id,
  url,
  sentence: z.string(),
  from: id,
  verb: z.string(),
  to: id,
  rest: z.string().optional(),
  kind: z.enum(tieKinds),
  when: when.optional(),
  standing: standing.meta({ description: 'The weakest standing among its claims.' }),
  events: ids,
  passages: ids.min(1),
  claims: ids,
});
const claim = z.strictObject({
  id,
  url,
  statement: z.string(),
  standing,
  standingReason: z.string().optional(),
  tag: z.string(),
  attributions: z.array(z.strictObject(said)),
  found: z.array(z.string()).meta({ description: 'What came of checking the article on it.' }),
  sources: ids,
});
const source = z.strictObject({
  id,
  url,
  publisher: z.string(),
  title: z.string().optional(),
  when: when.optional(),
  at: z.string().optional().meta({ description: 'Where the source itself is read.' }),
  kind: z.enum(sourceKinds),
  state: z.string().optional().meta({ description: 'Whose state media it is.' }),
});

/** What story.json holds; story.schema.json is made of it. */
const storyFile = z.strictObject({
  $schema: z.string(),
  edition: z.string().meta({ description: 'The day of the newest edition.' }),
  url,
  title: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  licence: z.literal('MIT'),
  sections: z.array(z.strictObject({ id, heading: z.string(), passages: ids })),
  passages: z.array(passage).meta({ description: 'In reading order.' }),
  actors: z.array(actor),
  events: z.array(event).meta({ description: 'In order of time.' }),
  ties: z.array(tie),
  claims: z.array(claim),
  sources: z.array(source),
});
export type StoryFile = z.infer<typeof storyFile>;

export const schemaName = 'story.schema.json';

/** The JSON Schema (2020-12) of story.json. */
export function storySchema(address: string): unknown {
  const { $schema, ...schema } = z.toJSONSchema(storyFile);
  return { $schema, $id: address, title: 'The story as data', ...schema };
}

/** The whole story as data, each thing with the address of its page. */
export function storyJson(story: Story, editions: readonly Edition[], site: SiteAddress): StoryFile {
  const index = indexStory(story);
  const at = (kind: EntityKind, one: string) => site(addressOf(placeOf(refOf(kind, one))));
  const { title, headline, standfirst, sections } = story;
  return {
    $schema: site(`/${schemaName}`),
    edition: editions.at(-1)?.date ?? '',
    url: site('/'),
    title,
    headline,
    standfirst,
    licence: 'MIT',
    sections,
    passages: story.passages.map(({ facts: _, ...one }) => ({ ...one, url: at('passage', one.id) })),
    actors: story.actors.map(({ label: _, inSentence: _s, ...one }) => ({
      ...one,
      url: at('actor', one.id),
    })),
    events: story.events.map(({ facts: _, ...one }) => ({ ...one, url: at('event', one.id) })),
    ties: story.ties.map((one) => ({ ...one, sentence: tieSentence(index, one), url: at('tie', one.id) })),
    claims: story.claims.map(({ facts: _, ...one }) => ({
      ...one,
      found: one.found.map(({ fact }) => fact),
      url: at('claim', one.id),
    })),
    sources: story.sources.map(({ url: read, ...one }) => ({
      ...one,
      ...(read === undefined ? {} : { at: read }),
      url: at('source', one.id),
    })),
  };
}
