/** What a story is. Every record has an id that is unique within its kind, in kebab-case, and never changes. */

export const entityKinds = ['actor', 'event', 'tie', 'claim', 'source', 'passage'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Names one entity, the same way in content, code and tests: `actor:shoigu`. */
export type Ref = `${EntityKind}:${string}`;

export const actorKinds = ['person', 'state', 'body', 'group'] as const;
export type ActorKind = (typeof actorKinds)[number];

export const sides = ['north-korea', 'russia', 'china', 'allies', 'ukraine', 'observers'] as const;
/** `allies` is the United States and its allies; `observers` are media, scholars and other onlookers. */
export type Side = (typeof sides)[number];

/** Strongest first: the order in which standings are preferred, listed and compared. */
export const standings = [
  'established',
  'reported',
  'alleged',
  'disputed',
  'imprecise',
  'unsourced',
] as const;
export type Standing = (typeof standings)[number];

export const tieKinds = ['office', 'meeting', 'arms', 'support', 'conflict', 'statement', 'law'] as const;
export type TieKind = (typeof tieKinds)[number];

export const sourceKinds = [
  'newspaper',
  'agency',
  'broadcaster',
  'state-media',
  'government',
  'research',
  'reference',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const attributionVerbs = ['said', 'reported', 'alleged', 'denied', 'confirmed', 'assumed'] as const;
export type AttributionVerb = (typeof attributionVerbs)[number];

/** What came of checking a statement of the article. */
export const verdicts = ['right', 'incomplete', 'imprecise', 'unconfirmed', 'unsourced'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Story {
  /** The explainer's own name, for titles and the header. */
  title: string;
  headline: string;
  standfirst: string;
  sections: Section[];
  /** In reading order. */
  passages: Passage[];
  actors: Actor[];
  /** In order of time: by start, then by end. */
  events: StoryEvent[];
  ties: Tie[];
  claims: Claim[];
  sources: Source[];
}

export interface Section {
  id: string;
  heading: string;
  /** Passage ids in reading order. */
  passages: string[];
}

/** The smallest citable piece of prose. */
export interface Passage {
  id: string;
  section: string;
  runs: Run[];
  /** Fact ids it tells. */
  facts: string[];
  /** Claim ids it rests on, as written at its end; claims that it mentions are in `runs`. */
  claims: string[];
  /** Source ids, computed from its facts and claims, in the order of sources.yaml. */
  sources: string[];
}

/** A stretch of a passage; with `ref` it is a mention of that entity. */
export interface Run {
  text: string;
  ref?: Ref;
}

export interface Actor {
  id: string;
  name: string;
  /** How the name reads inside a sentence, where that differs: "the State Duma". */
  inSentence?: string;
  /** At most 18 characters, for the graph; the name where absent. */
  label?: string;
  kind: ActorKind;
  side: Side;
  /** One line, no full stop, true as of July 2023. */
  role: string;
  /** Other spellings, other scripts included: `Шойгу`. */
  spellings: string[];
}

export interface StoryEvent {
  id: string;
  /** A short sentence without a full stop: "The armistice is signed at Panmunjom". */
  title: string;
  /** At most 16 characters, for the timeline. */
  label: string;
  /** EDTF level 1; see when.ts. */
  when: string;
  /** One sentence more, shown under the title. */
  note: string;
  /** Actor ids. */
  actors: string[];
  facts: string[];
  /** Claims that it rests on: where it is known by what somebody says, what they say. */
  claims: string[];
  /** What is told of it in more than one way. */
  accounts?: Accounts[];
  /** Computed as for a tie. */
  standing: Standing;
  /** Source ids, computed from `facts`, `claims` and `accounts`. */
  sources: string[];
}

/** One thing about an event, as different people tell it. */
export interface Accounts {
  /** What they differ about, a few words without a full stop: "When the delegation left". */
  about: string;
  /** Two at least, oldest first. */
  given: Account[];
}

/** One of the ways in which an event is told. It has a source, or says why not. */
export interface Account extends Attribution {
  /** Why there is no source: "rests on unnamed people". Present exactly where `source` is not. */
  unsourced?: string;
}

/** A directed relation between two actors. `from verb to rest` reads as a sentence. */
export interface Tie {
  id: string;
  from: string;
  to: string;
  verb: string;
  rest?: string;
  kind: TieKind;
  when?: string;
  events: string[];
  /** Passage ids it rests on. */
  passages: string[];
  claims: string[];
  /** Computed: the weakest standing among its claims; established where it rests on none. */
  standing: Standing;
}

/** A statement that somebody makes. */
export interface Claim {
  id: string;
  /** The statement as one sentence, in our words. */
  statement: string;
  /** As it follows from the record; see standingOf.ts. */
  standing: Standing;
  /** Why it stands otherwise than its record alone would have it. Present exactly where it does. */
  standingReason?: string;
  /** How it stands, in a few words for the passage that rests on it: "feared, no source named". */
  tag: string;
  /** Oldest first. Empty only where the standing is unsourced. */
  attributions: Attribution[];
  facts: string[];
  /** What came of checking: the corrections (K) among `facts`, computed. */
  found: Pick<Fact, 'id' | 'fact'>[];
  /** Source ids, computed from `facts` and `attributions`. */
  sources: string[];
}

export interface Attribution {
  /** An actor id, where the speaker is in the cast. */
  actor?: string;
  /** The speaker's name, where not in the cast. */
  who?: string;
  how: AttributionVerb;
  /** What they said, in our words, as a clause without a full stop. */
  what: string;
  /** Present where it says the opposite of the claim without denying it. */
  contrary?: true;
  /** The actor whom the speaker names as its own source. */
  credits?: string;
  when?: string;
  source?: string;
}

export interface Source {
  id: string;
  publisher: string;
  title?: string;
  when?: string;
  url?: string;
  kind: SourceKind;
  /** Whose state media it is; present exactly with kind `state-media`. */
  state?: string;
}

/** One line of facts.yaml: a statement of the article (F..), context (B..) or a correction (K..). */
export interface Fact {
  id: string;
  fact: string;
  /** How the article itself holds it; F facts only. */
  held?: string;
  /** The newspaper's own colouring, at most three words at a time; F facts only. */
  loaded?: string;
  /** Fact ids that a correction speaks about; K facts only. */
  about: string[];
  /** Ids of the added facts that a correction rests on; K facts only. */
  see: string[];
  /** What came of checking; present exactly with K facts. */
  verdict?: Verdict;
  /** Source ids. */
  sources: string[];
  /** Why no passage tells it. Present exactly where none does. */
  untold?: string;
}
