import type { z } from 'zod';
import type { Edition } from './edition.ts';
import type { Moved } from './moved.ts';
import { type Problem, problemAt } from './problem.ts';
import { homeOf, type Name, type NamedKind, type Reading } from './reading.ts';
import { type Path, readYaml, type Yaml } from './readYaml.ts';
import { recordMistakes, valueAt } from './recordMistakes.ts';
import {
  type ActorRecord,
  actorSchema,
  type ClaimRecord,
  claimSchema,
  type EventRecord,
  editionSchema,
  eventSchema,
  factSchema,
  movedSchema,
  sourceSchema,
  type TieRecord,
  tieSchema,
  wordingSchema,
} from './recordSchemas.ts';
import type { Spot } from './spot.ts';
import type { Fact, Source } from './story.ts';
import type { Wording } from './wording.ts';

/** What the record files say: the records that are well-formed, and what they name and refer to, well-formed or not. */
export interface Records {
  actors: ActorRecord[];
  events: EventRecord[];
  ties: TieRecord[];
  claims: ClaimRecord[];
  sources: Source[];
  facts: Fact[];
  moved: Moved[];
  /** Oldest first. */
  editions: Edition[];
  /** What editions said, thing by thing. */
  wordings: Wording[];
  readings: Reading[];
  /**
   * Where fields stand that are judged beside other records, by the record's id and the field: `F58 untold`. A record without an
   * id goes by its file and its place among the well-formed ones: `editions.yaml 0 date`.
   */
  spots: Map<string, Spot>;
}

const judged = ['untold', 'standing', 'standingReason'];
const judgedWithoutId = ['date', 'of', 'since', 'until'];

/** Fields that hold ids, by the path to them; lists on the way are gone through. */
type Referring = readonly (readonly [path: readonly string[], kind: NamedKind])[];

const referring: Record<string, Referring> = {
  event: [
    [['accounts', 'given', 'actor'], 'actor'],
    [['accounts', 'given', 'source'], 'source'],
    [['actors'], 'actor'],
    [['facts'], 'fact'],
    [['claims'], 'claim'],
  ],
  tie: [
    [['from'], 'actor'],
    [['to'], 'actor'],
    [['events'], 'event'],
    [['passages'], 'passage'],
    [['claims'], 'claim'],
  ],
  claim: [
    [['attributions', 'actor'], 'actor'],
    [['attributions', 'credits'], 'actor'],
    [['attributions', 'source'], 'source'],
    [['facts'], 'fact'],
  ],
  fact: [
    [['about'], 'fact'],
    [['see'], 'fact'],
    [['sources'], 'source'],
  ],
};

export const movedFile = 'moved.yaml';
export const editionsFile = 'editions.yaml';
export const wordingsFile = 'wordings.yaml';

/** Reads every record file there is; see {@link Records}. */
export function readRecords(files: Readonly<Record<string, string>>): Records {
  const readings: Reading[] = [];
  const spots = new Map<string, Spot>();
  const read = <T>(file: string, kind: NamedKind | null, schema: z.ZodType<T>): T[] => {
    const text = files[file];
    if (text === undefined) return [];
    const { records, reading } = readFile(file, text, kind, schema, spots);
    readings.push(reading);
    return records;
  };
  return {
    actors: read(homeOf.actor, 'actor', actorSchema),
    events: read(homeOf.event, 'event', eventSchema),
    ties: read(homeOf.tie, 'tie', tieSchema),
    claims: read(homeOf.claim, 'claim', claimSchema),
    sources: read(homeOf.source, 'source', sourceSchema),
    facts: read(homeOf.fact, 'fact', factSchema),
    moved: read(movedFile, null, movedSchema),
    editions: read(editionsFile, null, editionSchema),
    wordings: read(wordingsFile, null, wordingSchema),
    readings,
    spots,
  };
}

function readFile<T>(
  file: string,
  text: string,
  kind: NamedKind | null,
  schema: z.ZodType<T>,
  spots: Map<string, Spot>,
) {
  const yaml = readYaml(file, text);
  const reading: Reading = {
    file,
    text,
    broken: yaml.broken,
    names: [],
    references: [],
    problems: [...yaml.problems],
  };
  const records: T[] = [];
  for (const index of itemsOf(yaml, file, reading.problems).keys()) {
    const item = valueAt(yaml.value, [index]);
    const result = schema.safeParse(item);
    if (result.success) records.push(result.data);
    else reading.problems.push(...recordMistakes(result.error.issues, yaml, [index], schema));
    if (kind) readNames(yaml, index, kind, reading);
    const id = valueAt(item, ['id']);
    for (const field of judged) {
      if (typeof id !== 'string' || valueAt(item, [field]) === undefined) continue;
      spots.set(`${id} ${field}`, yaml.spotOf([index, field]));
    }
    if (kind || !result.success) continue;
    for (const field of judgedWithoutId) {
      if (valueAt(item, [field]) === undefined) continue;
      spots.set(`${file} ${records.length - 1} ${field}`, yaml.spotOf([index, field]));
    }
  }
  return { records, reading };
}

function itemsOf(yaml: Yaml, file: string, problems: Problem[]): unknown[] {
  if (Array.isArray(yaml.value)) return yaml.value;
  if (yaml.value !== null) {
    problems.push(
      problemAt(yaml.spotOf([]), `${file} is a list; begin each record with "- " before its first field`),
    );
  }
  return [];
}

function readNames(yaml: Yaml, index: number, kind: NamedKind, reading: Reading): void {
  const id = valueAt(yaml.value, [index, 'id']);
  const by: Name = { kind, id: typeof id === 'string' ? id : '', spot: yaml.spotOf([index, 'id']) };
  if (by.id !== '') reading.names.push(by);
  for (const [path, refersTo] of referring[kind] ?? []) {
    for (const [at, value] of textsAt(yaml.value, [index], path)) {
      const field = path.at(-1) ?? '';
      reading.references.push({ by, field, kind: refersTo, id: value, spot: yaml.spotOf(at) });
    }
  }
}

/** The texts at the end of a path of fields, with where each is. */
function textsAt(root: unknown, at: Path, fields: readonly string[]): [Path, string][] {
  const value = valueAt(root, at);
  if (Array.isArray(value)) return value.flatMap((_, index) => textsAt(root, [...at, index], fields));
  const [field, ...rest] = fields;
  if (field !== undefined) return textsAt(root, [...at, field], rest);
  return typeof value === 'string' && value !== '' ? [[at, value]] : [];
}
