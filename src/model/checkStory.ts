import { checkNames } from './checkNames.ts';
import { asMeant, checkReferences, knownIds } from './checkReferences.ts';
import { checkSupport } from './checkSupport.ts';
import { didYouMean, nearestName } from './nearestName.ts';
import { type Problem, problemAt } from './problem.ts';
import { homeOf, type Name, type NamedKind, type Reading, storyFile } from './reading.ts';
import { editionsFile, movedFile, wordingsFile } from './readRecords.ts';
import { type Spot, spotsIn } from './spot.ts';

const required: readonly string[] = [...new Set(Object.values(homeOf))];
const known: readonly string[] = [...required, movedFile, editionsFile, wordingsFile];

/**
 * What is wrong between and across the files, beyond what each reading says of its own; unsorted.
 * `spots`: where the `untold` of each fact stands that has one, as in `Records`.
 */
export function checkStory(
  files: Readonly<Record<string, string>>,
  readings: readonly Reading[],
  spots: ReadonlyMap<string, Spot>,
): Problem[] {
  const names = readings.flatMap((reading) => [...reading.names, ...recovered(reading)]);
  const references = readings.flatMap((reading) => reading.references);
  const known = knownIds(names);
  const meant = references.map((reference) => asMeant(reference, known));
  return [
    ...checkFiles(files),
    ...checkNames(names),
    ...checkReferences(references, known, files),
    ...checkSupport({ files, readings, names, references: meant, spots }),
  ];
}

function checkFiles(files: Readonly<Record<string, string>>): Problem[] {
  const missing = required.filter((file) => files[file] === undefined);
  const strange = Object.keys(files).filter((file) => !known.includes(file));
  return [
    ...missing.map((file) => problemAt({ file, line: 1, column: 1 }, `${file} is missing`)),
    ...strange.map((file) => {
      const near = nearestName(file, known);
      return problemAt({ file, line: 1, column: 1 }, `${file} is no part of a story${didYouMean(near)}`);
    }),
  ];
}

/** Ids that stand in what could not be read, so that one slip does not make every reference to them look wrong. */
function recovered({ file, text, broken, names }: Reading): Name[] {
  const kind = (Object.keys(homeOf) as NamedKind[]).find((named) => homeOf[named] === file);
  if (!broken || !kind) return [];
  const spotAt = spotsIn(file, text);
  const pattern = file === storyFile ? /\{#([^\s{}"]+)/g : /^[ \t]*-?[ \t]*id:[ \t]*["']?([^\s"':]+)/gm;
  return Array.from(text.matchAll(pattern), (match) => ({
    kind,
    id: match[1] ?? '',
    spot: spotAt(match.index + match[0].lastIndexOf(match[1] ?? '')),
  })).filter(({ id }) => !names.some((name) => name.id === id));
}
