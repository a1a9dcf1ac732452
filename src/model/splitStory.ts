import type { Actor, Claim, Passage, Run, Source, Story, StoryEvent } from './story.ts';

/** A story's words: the runs of each passage by its id. The browser reads them from the page instead of loading them. */
export type Words = Record<string, Run[]>;

/** What the words rest on and what is said about each thing, by id. It comes after the page answers. */
export interface Grounds {
  sources: Source[];
  passages: Record<string, Pick<Passage, 'facts' | 'sources'>>;
  events: Record<string, Pick<StoryEvent, 'note' | 'facts' | 'accounts' | 'sources'>>;
  claims: Record<
    string,
    Pick<Claim, 'statement' | 'standingReason' | 'attributions' | 'facts' | 'found' | 'sources'>
  >;
  actors: Record<string, Pick<Actor, 'role' | 'spellings'>>;
}

/** A story without its words and grounds: it has every entity but the sources, and their relations. */
export interface StoryCore extends Omit<Story, 'passages' | 'events' | 'claims' | 'actors' | 'sources'> {
  passages: Omit<Passage, 'runs' | 'facts' | 'sources'>[];
  events: Omit<StoryEvent, 'note' | 'facts' | 'accounts' | 'sources'>[];
  claims: Omit<Claim, 'statement' | 'standingReason' | 'attributions' | 'facts' | 'found' | 'sources'>[];
  actors: Omit<Actor, 'role' | 'spellings'>[];
}

export interface StoryParts {
  core: StoryCore;
  words: Words;
  grounds: Grounds;
}

export function splitStory({ sources, ...story }: Story): StoryParts {
  return {
    core: {
      ...story,
      passages: story.passages.map(({ runs: _, facts: _f, sources: _s, ...rest }) => rest),
      events: story.events.map(({ note: _, facts: _f, accounts: _a, sources: _s, ...rest }) => rest),
      claims: story.claims.map(
        ({
          statement: _,
          standingReason: _r,
          attributions: _a,
          facts: _f,
          found: _o,
          sources: _s,
          ...rest
        }) => rest,
      ),
      actors: story.actors.map(({ role: _, spellings: _s, ...rest }) => rest),
    },
    words: byId(story.passages, ({ runs }) => runs),
    grounds: {
      sources,
      passages: byId(story.passages, ({ facts, sources }) => ({ facts, sources })),
      events: byId(story.events, ({ note, facts, accounts, sources }) => {
        return { note, facts, sources, ...(accounts && { accounts }) };
      }),
      claims: byId(story.claims, ({ id: _, standing: _s, tag: _t, ...grounds }) => grounds),
      actors: byId(story.actors, ({ role, spellings }) => ({ role, spellings })),
    },
  };
}

/** The story again. Without grounds it has no sources, and nothing is said about its claims, actors and events. */
export function joinStory(core: StoryCore, words: Words, grounds: Grounds = noGrounds): Story {
  const ungrounded = { facts: [], sources: [] };
  return {
    ...core,
    passages: core.passages.map((passage) => ({
      ...passage,
      runs: words[passage.id] ?? [],
      ...(grounds.passages[passage.id] ?? ungrounded),
    })),
    events: core.events.map((event) => ({
      ...event,
      ...(grounds.events[event.id] ?? { note: '', ...ungrounded }),
    })),
    claims: core.claims.map((claim) => ({
      ...claim,
      ...(grounds.claims[claim.id] ?? { statement: '', attributions: [], found: [], ...ungrounded }),
    })),
    actors: core.actors.map((actor) => ({
      ...actor,
      ...(grounds.actors[actor.id] ?? { role: '', spellings: [] }),
    })),
    sources: grounds.sources,
  };
}

const noGrounds: Grounds = { sources: [], passages: {}, events: {}, claims: {}, actors: {} };

function byId<Item extends { id: string }, Value>(
  items: readonly Item[],
  value: (item: Item) => Value,
): Record<string, Value> {
  return Object.fromEntries(items.map((item) => [item.id, value(item)]));
}
