import { assembleStory } from './assembleStory.ts';
import { checkEditions } from './checkEditions.ts';
import { checkStandings } from './checkStandings.ts';
import { checkStory } from './checkStory.ts';
import type { Edition } from './edition.ts';
import type { Moved } from './moved.ts';
import { type Problem, sortProblems } from './problem.ts';
import { storyFile } from './reading.ts';
import { readProse } from './readProse.ts';
import { readRecords } from './readRecords.ts';
import type { Fact, Story } from './story.ts';
import type { Wording } from './wording.ts';

export interface ReadStory {
  /** With problems, what could be read; fit to show only where there are none. */
  story: Story;
  facts: Fact[];
  moved: Moved[];
  /** Oldest first. */
  editions: Edition[];
  /** What editions said, thing by thing; a thing's own oldest first. */
  wordings: Wording[];
  /** All of them, in all files, by file, line and column. */
  problems: Problem[];
}

/** Reads and checks a story from the texts of its files, by their names (`story.md`, `actors.yaml`, …). Never throws. */
export function readStory(files: Readonly<Record<string, string>>): ReadStory {
  const texts = withoutMarks(files);
  const prose = readProse(texts[storyFile] ?? '');
  const records = readRecords(texts);
  // Of a missing file nothing is said but that it is missing.
  const readings = storyFile in texts ? [prose.reading, ...records.readings] : records.readings;
  const problems = [
    ...readings.flatMap((reading) => reading.problems),
    ...checkStory(texts, readings, records.spots),
    ...checkStandings(records),
    ...checkEditions(records),
  ];
  return {
    story: assembleStory(prose, records),
    facts: records.facts,
    moved: records.moved,
    editions: records.editions,
    wordings: records.wordings,
    problems: sortProblems(problems),
  };
}

/** Without byte-order marks, which some editors write; own names only, whatever the names are. */
function withoutMarks(files: Readonly<Record<string, string>>): Record<string, string> {
  const texts = Object.entries(files).map(([file, text]) => [file, text.replace(/^\uFEFF/, '')]);
  return Object.assign(Object.create(null), Object.fromEntries(texts));
}
