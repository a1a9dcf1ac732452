import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunDirectly } from './isRunDirectly.ts';
import { contentFolder, loadStory } from './loadStory.ts';
import { lastingAddresses, lostAddresses, readPublished, writePublished } from './publishedList.ts';
import { grownList } from './publishedProblems.ts';
import { reportStory } from './reportStory.ts';

/**
 * `npm run release -- "What changed."`: takes the story's addresses into the list of those ever published, and writes an
 * edition of today. Changes nothing where the story has a mistake or would lose an address.
 */
function release(what: string, today: string): string[] {
  const read = loadStory();
  if (read.problems.length > 0) return [reportStory(read)];
  const published = readPublished();
  const lost = lostAddresses(read, published);
  if (lost.length > 0) return lost;
  if (read.editions.some(({ date }) => date === today)) return [`there is an edition of ${today} already`];
  const grown = grownList(published, lastingAddresses(read.story));
  writePublished(grown);
  appendFileSync(
    join(contentFolder, 'editions.yaml'),
    `- date: "${today}"\n  what: ${JSON.stringify(what)}\n`,
  );
  console.log(
    `edition of ${today}; ${grown.length - published.length} new addresses, ${grown.length} in all`,
  );
  return [];
}

if (isRunDirectly(import.meta.url)) {
  const what = process.argv.slice(2).join(' ').trim();
  const today = new Date().toISOString().slice(0, 10);
  const problems = what ? release(what, today) : ['say what changed: npm run release -- "What changed."'];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
