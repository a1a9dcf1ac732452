import { indexStory } from '../model/indexStory.ts';
import type { ReadStory } from '../model/readStory.ts';
import { type Story, standings } from '../model/story.ts';
import { ungrounded } from '../model/ungrounded.ts';
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
  rows.push(...groundRows(story));
  return rows.map(([name, count]) => `${name.padEnd(24)}${String(count).padStart(5)}`).join('\n');
}

/** How the claims stand, and what is under them, the ties and the dates. */
function groundRows(story: Story): [string, number][] {
  const onOne = (list: readonly { sources: string[] }[]) =>
    list.filter(({ sources }) => sources.length === 1).length;
  return [
    ...standings.map((standing): [string, number] => [
      `claims ${standing}`,
      story.claims.filter((claim) => claim.standing === standing).length,
    ]),
    ['sources of state media', story.sources.filter(({ state }) => state !== undefined).length],
    ['passages on one source', onOne(story.passages)],
    ['claims on one source', onOne(story.claims)],
    ['dates on one source', onOne(story.events)],
    ['leading to no source', ungrounded(indexStory(story)).length],
  ];
}

if (isRunDirectly(import.meta.url)) {
  const read = loadStory();
  const lost = read.problems.length > 0 ? [] : lostAddresses(read);
  process.exitCode = read.problems.length + lost.length > 0 ? 1 : 0;
  console.log([reportStory(read), ...lost].join('\n'));
}
