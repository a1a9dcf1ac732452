import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { median } from '../bench/benchTable.ts';
import { findBrowser } from '../findBrowser.ts';
import { serve } from '../serve.ts';
import { growthTable } from './growthTable.ts';
import { type Selection, type Selections, visitSite, type Work } from './visitSite.ts';

/**
 * What selecting an actor costs in sites as built, and how much of that is drawing what changed: `npm run bench:select`, or
 * `-- dist .cache/growth/1000/site` after `buildGrown.ts --actors 1000 --pages 8`. No test reads its figures.
 */

const head = [
  'site',
  'selected',
  'elements',
  'attributes',
  'all',
  'script',
  'style',
  'layout',
  'by hand',
  'beyond',
];

function rowOf(site: string, selected: keyof Selections, selections: readonly Selection[]): string[] {
  const middle = (figure: (one: Selection) => number) => median(selections.map(figure));
  const ms = (kind: keyof Work) => middle(({ work }) => work[kind]).toFixed(1);
  return [
    site,
    selected,
    String(middle(({ elements }) => elements)),
    String(middle(({ attributes }) => attributes)),
    ms('all'),
    ms('script'),
    ms('style'),
    ms('layout'),
    middle(({ byHand }) => byHand.all).toFixed(1),
    middle(({ work, byHand }) => work.all - byHand.all).toFixed(1),
  ];
}

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--disable-background-networking'],
  });
  const rows = [head];
  try {
    for (const root of positionals.length > 0 ? positionals : ['dist']) {
      const { url, close } = await serve({ root });
      const { actors, usual, heaviest } = await visitSite(browser, url);
      const site = `${root}: ${actors} actors`;
      rows.push(rowOf(site, 'usual', usual), rowOf(site, 'heaviest', heaviest));
      await close();
    }
  } finally {
    await browser.close();
  }
  console.log(`Selecting an actor, ms of the page's thread; medians\n${growthTable(rows)}`);
}

await main();
