import { z } from 'zod';
import { didYouMean, nearestName } from './nearestName.ts';
import { type Problem, problemAt } from './problem.ts';
import type { Path, Yaml } from './readYaml.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong in the record at `at`, in the words and at the places of the file. */
export function recordMistakes(issues: readonly Issue[], yaml: Yaml, at: Path, schema: z.ZodType): Problem[] {
  const misspelt = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const known = fieldsAt(schema, issue.path);
      return issue.keys.map((key) => [...issue.path, nearestName(key, known)].join('.'));
    }),
  );
  const slips = new Set(yaml.problems.map((problem) => problem.line));
  const mistakes = issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problemAt(yaml.keySpotOf([...path, key]), unknownField(key, fieldsAt(schema, issue.path))),
      );
    }
    const value = valueAt(yaml.value, path);
    const missing = value === undefined && issue.code !== 'custom';
    // A misspelt field is one mistake, not two; what a broken file lacks may be what could not be read.
    if (missing && (misspelt.has(issue.path.join('.')) || yaml.broken)) return [];
    const spot = value === null ? yaml.keySpotOf(path) : yaml.spotOf(path);
    return [problemAt(spot, missing ? `${nameOf(path)} is missing` : mistake(issue, path, value))];
  });
  // Where the syntax is wrong, what the parser made of the line means nothing.
  return mistakes.filter((problem) => !slips.has(problem.line));
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? (inside as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

function unknownField(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  return `${brief(key)} is not a field here${near ? didYouMean(near) : `; the fields are ${known.join(', ')}`}`;
}

function mistake(issue: Issue, path: Path, value: unknown): string {
  const name = nameOf(path);
  if (issue.code === 'custom') return issue.message;
  if (value === null) return `${name} is empty`;
  if (issue.code === 'invalid_value') return badWord(name, value, issue.values.map(String));
  if (issue.code === 'too_small')
    return value === '' || typeof value === 'string' ? `${name} is empty` : issue.message;
  if (issue.code === 'invalid_type') return wrongType(name, value, issue.expected);
  return `${name}: ${issue.message}`;
}

function badWord(name: string, value: unknown, words: readonly string[]): string {
  // So few words are possible that a far one is still the likely one.
  const near = nearestName(brief(value), words, 3);
  return `${name} cannot be ${brief(value)}${near ? didYouMean(near) : `; it is one of ${words.join(', ')}`}`;
}

function wrongType(name: string, value: unknown, wanted: string): string {
  if (wanted === 'array')
    return `${name} is a list; write [${typeof value === 'string' ? brief(value) : '…'}]`;
  if (wanted === 'object') return `${name} has fields of its own, each on a line: name: value`;
  if (typeof value === 'object')
    return `${name} is one text, not a ${Array.isArray(value) ? 'list' : 'record'}`;
  return `${name} is a text; put it in quotation marks: "${brief(value)}"`;
}

/** The field at the end of a path; an item goes by the name of its list. */
function nameOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'a record');
}

function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let inner: unknown = schema;
  for (const step of path) {
    if (inner instanceof z.ZodExactOptional) inner = inner.unwrap();
    if (inner instanceof z.ZodArray) inner = inner.element;
    else if (inner instanceof z.ZodObject) inner = inner.shape[String(step)];
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function brief(value: unknown): string {
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
