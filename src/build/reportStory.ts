import type { ReadStory } from '../model/readStory.ts';
import { countProblems, formatProblems } from './formatProblems.ts';
import { isRunDirectly } from './isRunDirectly.ts';
import { loadStory } from './loadStory.ts';
import { lostAddresses } from './publishedList.ts';

/** The problems, or where there are none the size of the story. */
export function reportStory({ story, facts, problems }: ReadStory): string {
  if (problems.length > 0) return `${formatProblems(problems)}\n\n${countProblems(problems)}`;
  const runs = story.passages.flatMap((passage) => passage.runs);
  const words = story.passages.map((passage) => passage.runs.map((run) => run.text).join('')).join(' ');
  const untold = facts.filter((fact) => fact.untold !== undefined).length;
  const rows: [string, number][] = [
    ['passages', story.passages.length],
    ['words', words.split(/\s+/).filter(Boolean).length],
    ['mentions', runs.filter((run) => run.ref).length],
    ['actors', story.actors.length],
    ['ties', story.ties.length],
    ['events', story.events.length],
    ['claims', story.claims.length],
    ['sources', story.sources.length],
    ['facts told', facts.length - untold],
    ['facts accounted for', untold],
  ];
  return rows.map(([name, count]) => `${name.padEnd(20)}${String(count).padStart(5)}`).join('\n');
}

if (isRunDirectly(import.meta.url)) {
  const read = loadStory();
  const lost = read.problems.length > 0 ? [] : lostAddresses(read);
  process.exitCode = read.problems.length + lost.length > 0 ? 1 : 0;
  console.log([reportStory(read), ...lost].join('\n'));
}
