import { type Problem, problemAt } from './problem.ts';
import { editionsFile, type Records, wordingsFile } from './readRecords.ts';
import type { Spot } from './spot.ts';
import { stoodIn, type Wording } from './wording.ts';

/** What is wrong between the editions and the words that are kept of them. `npm run release` writes both without a mistake. */
export function checkEditions({ editions, wordings, readings, spots }: Records): Problem[] {
  const own = readings.filter(({ file }) => file === editionsFile || file === wordingsFile);
  // What could not be read would be missed at every turn.
  if (own.some((reading) => reading.problems.length > 0)) return [];
  const spotOf = (file: string, at: number, field: string): Spot =>
    spots.get(`${file} ${at} ${field}`) ?? { file, line: 1, column: 1 };
  const dates = editions.map(({ date }) => date);
  const problems: Problem[] = [];
  for (const [at, date] of dates.entries()) {
    const spot = spotOf(editionsFile, at, 'date');
    const before = dates[at - 1];
    if (before === date) problems.push(problemAt(spot, `there is an edition of ${date} already`));
    else if (before !== undefined && date < before)
      problems.push(problemAt(spot, `${date} is before the one above it; the oldest comes first`));
    if (!wordings.some((wording) => stoodIn(wording, date)))
      problems.push(problemAt(spot, `${wordingsFile} keeps no words of the edition of ${date}`));
  }
  const newest = dates.at(-1);
  for (const [at, wording] of wordings.entries()) {
    for (const field of ['since', 'until'] as const) {
      const date = wording[field];
      if (date === undefined || dates.includes(date)) continue;
      problems.push(problemAt(spotOf(wordingsFile, at, field), `there is no edition of ${date}`));
    }
    if (newest !== undefined && wording.until === newest) {
      const message = `${newest} is the newest edition; what it says has no until before the next`;
      problems.push(problemAt(spotOf(wordingsFile, at, 'until'), message));
    }
    const twice = wordings.slice(0, at).find((other) => other.of === wording.of && overlap(other, wording));
    if (twice) {
      const message = `${wording.of} has other words in the same edition above; an edition says one thing`;
      problems.push(problemAt(spotOf(wordingsFile, at, 'of'), message));
    }
  }
  return problems;
}

function overlap(one: Wording, other: Wording): boolean {
  return stoodIn(one, other.since) || stoodIn(other, one.since);
}
