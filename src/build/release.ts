import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../model/dossier.ts';
import { grownWordings } from '../model/grownWordings.ts';
import { editionsFile, wordingsFile } from '../model/readRecords.ts';
import { saidNow } from '../model/saidNow.ts';
import { type Said, stoodIn } from '../model/wording.ts';
import { type ChangeKind, wordingChanges } from '../model/wordingChanges.ts';
import { everyAddress } from './everyAddress.ts';
import { goneTo } from './goneTo.ts';
import { isRunDirectly } from './isRunDirectly.ts';
import { contentFolder, loadStory } from './loadStory.ts';
import { lostAddresses, publishedName, readPublished } from './publishedList.ts';
import { grownList } from './publishedProblems.ts';
import { reportStory } from './reportStory.ts';
import { wordingsText } from './wordingsText.ts';

export interface Release {
  /** What changed, for readers. */
  what: string;
  /** The day of the edition. */
  today: string;
  /** The content folder; `src/content` where not given. */
  folder?: string;
}

/** What hindered a release, or what it did, a line each. */
export type Released = { problems: string[] } | { done: string[] };

/**
 * `npm run release -- "What changed."`: writes an edition of today, keeps what it says in the list of wordings, and takes the
 * story's addresses into the list of those ever published. Changes nothing where the story has a mistake or would lose an address.
 */
export function release({ what, today, folder = contentFolder }: Release): Released {
  const read = loadStory(folder);
  if (read.problems.length > 0) return { problems: [reportStory(read)] };
  const published = existsSync(join(folder, publishedName)) ? readPublished(folder) : [];
  const newest = read.editions.at(-1)?.date;
  const hindrances = [
    ...(what === '' ? ['say what changed: npm run release -- "What changed."'] : []),
    ...(newest !== undefined && today <= newest
      ? [`the newest edition is of ${newest}; one of ${today} cannot follow it`]
      : []),
    ...lostAddresses(read, published),
  ];
  if (hindrances.length > 0) return { problems: hindrances };

  const now = saidNow(read.story);
  const said = read.wordings.filter((wording) => newest !== undefined && stoodIn(wording, newest));
  const changes = wordingChanges<Said>(said, now, goneTo(read.moved));
  const grown = grownList(published, everyAddress(read.story));
  const files = {
    [publishedName]: grown.map((address) => `${address}\n`).join(''),
    [editionsFile]: withEdition(textOf(join(folder, editionsFile)), { date: today, what }),
    [wordingsFile]: wordingsText(grownWordings(read.wordings, now, { newest, today })),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return {
    done: [
      `edition ${read.editions.length + 1}, of ${today}`,
      ...(newest === undefined ? [] : [`since that of ${newest}: ${countsOf(changes)}`]),
      `${counted(grown.length - published.length, 'new address', 'new addresses')}, ${grown.length} in all`,
    ],
  };
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Editions are added at the end, and nothing above is written anew. */
function withEdition(text: string, { date, what }: { date: string; what: string }): string {
  const before = /^\s*(\[\s*\]\s*)?$/.test(text) ? '' : text.replace(/\n*$/, '\n');
  return `${before}- date: "${date}"\n  what: ${JSON.stringify(what)}\n`;
}

/** "2 reworded, 1 added", or that nothing changed. */
function countsOf(changes: readonly { kind: ChangeKind }[]): string {
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'no words changed';
}

if (isRunDirectly(import.meta.url)) {
  const what = process.argv.slice(2).join(' ').trim();
  const released = release({ what, today: new Date().toISOString().slice(0, 10) });
  if ('problems' in released) {
    for (const problem of released.problems) console.error(problem);
    process.exitCode = 1;
  } else console.log(released.done.join('\n'));
}
