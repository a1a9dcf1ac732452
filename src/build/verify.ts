import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './findBrowser.ts';
import { runSteps, type Step, summary } from './runSteps.ts';

/**
 * Every check of the project, one after another: `npm test`. With `quick` it leaves out those that need a browser.
 * Exits 1 when one failed or could not be run.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const subPath = '/explainers/red-carpet/';
const subPathRoot = '.cache/sub-path';
/** One of the two builds knows its host, so that sitemap and feed are checked too. */
const siteUrl = 'https://explainers.example';

/** Runs one of the project's own programs, its output shown as it comes. */
function command(line: string, settings: Record<string, string> = {}): () => Promise<boolean> {
  const [program = '', ...rest] = line.split(' ');
  const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return () =>
    new Promise((resolve) => {
      const child = spawn(program, rest, {
        cwd: root,
        env: { ...process.env, PATH, ...settings },
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
      });
      child.on('error', (error) => {
        console.error(error.message);
        resolve(false);
      });
      child.on('exit', (code) => resolve(code === 0));
    });
}

async function getBrowser(): Promise<boolean> {
  try {
    const browser = await findBrowser();
    process.env['CHROMIUM'] = browser;
    console.log(browser);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

const checks: Step[] = [
  { name: 'format and lint', run: command('biome ci .') },
  { name: 'types', run: command('tsc -b') },
  { name: 'unit tests', run: command('vitest run') },
  { name: 'content', run: command('npm run --silent story') },
  { name: 'build', run: command('vite build') },
  { name: 'links', after: 'build', run: command('tsx src/build/checkLinks.ts') },
  { name: 'budget', after: 'build', run: command('tsx src/build/budget.ts') },
  {
    name: 'build under a sub-path',
    run: command(`vite build --base=${subPath} --outDir ${subPathRoot} --emptyOutDir`, { SITE_URL: siteUrl }),
  },
  {
    name: 'links under a sub-path',
    after: 'build under a sub-path',
    run: command(`tsx src/build/checkLinks.ts --root ${subPathRoot} --base ${subPath}`),
  },
];

const inBrowser: Step[] = [
  { name: 'browser', after: 'build', run: getBrowser },
  { name: 'journeys', after: 'browser', run: command('playwright test') },
];

const steps = process.argv.includes('quick') ? checks : [...checks, ...inBrowser];
const results = await runSteps(steps, (name) => console.log(`\n== ${name}`));
console.log(`\n${summary(results)}`);
if (results.some(({ outcome }) => outcome !== 'passed')) process.exitCode = 1;
