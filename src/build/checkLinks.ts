import { parseArgs } from 'node:util';
import { cardProblems } from './cardProblems.ts';
import { policyProblems } from './hosting/policyProblems.ts';
import { htmlElements } from './htmlElements.ts';
import { isRunDirectly } from './isRunDirectly.ts';
import { machineProblems } from './machineProblems.ts';
import { type BuiltPage, pageProblems } from './pageProblems.ts';
import { readBuilt } from './readBuilt.ts';
import { referenceProblem, referencesIn } from './references.ts';
import { repeatedStyles } from './repeatedStyles.ts';

/**
 * What is wrong with a built site, as `path: message` lines, sorted. `files` holds every built file by its path,
 * with its text where it is a page and null where it is not; `base` is where the site lives: `/` or `/some/folder/`.
 */
export function linkProblems(files: Map<string, string | null>, base: string): string[] {
  const pages = new Map<string, BuiltPage>();
  for (const [path, html] of files) if (html !== null) pages.set(path, readPage(path, html));
  const problems = [...pages.values()].flatMap((page) => {
    const broken = page.elements
      .flatMap(referencesIn)
      .map((reference) => referenceProblem(reference, page, { base, files, pages }))
      .filter((problem) => problem !== null);
    return [...new Set([...pageProblems(page), ...broken])].map((message) => `${page.path}: ${message}`);
  });
  return problems.sort();
}

function readPage(path: string, html: string): BuiltPage {
  const elements = htmlElements(html);
  const ids = elements.map(({ attributes }) => attributes.get('id')).filter((id) => id !== undefined);
  return { path, elements, ids };
}

/** One slip in a view stands on every page; nobody reads it three hundred times. */
const problemsShown = 40;

function main(): void {
  const { values } = parseArgs({
    options: { root: { type: 'string', default: 'dist' }, base: { type: 'string', default: '/' } },
  });
  const built = readBuilt(values.root);
  const files = new Map(
    [...built].map(([path, body]) => [path, path.endsWith('.html') ? body.toString() : null]),
  );
  const pages = [...files.values()].filter((html) => html !== null).length;
  const problems = [
    ...linkProblems(files, values.base),
    ...cardProblems(built),
    ...machineProblems(built, values.base),
    ...repeatedStyles(built),
    ...policyProblems(built),
  ];
  for (const problem of problems.slice(0, problemsShown)) console.error(`${values.root}/${problem}`);
  if (problems.length > problemsShown) console.error(`and ${problems.length - problemsShown} more`);
  console.log(`${pages} pages under ${values.base}: ${problems.length || 'no'} problems`);
  if (problems.length > 0 || pages === 0) process.exitCode = 1;
}

if (isRunDirectly(import.meta.url)) main();
