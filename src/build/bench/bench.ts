import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { refOf } from '../../model/selection.ts';
import type { Story } from '../../model/story.ts';
import { addressOf } from '../../navigation/address.ts';
import { placeOf } from '../../navigation/place.ts';
import { findBrowser } from '../findBrowser.ts';
import { keptLayouts } from '../keptPositions.ts';
import { loadStory } from '../loadStory.ts';
import { serve } from '../serve.ts';
import { benchTable, type Measured } from './benchTable.ts';
import { firstWords, floorPage } from './floor.ts';
import { type Profile, type Target, visit } from './visit.ts';

/**
 * Measures the built site beside a page written by hand with the same content: `npm run bench -- --rounds 7`.
 * The two take turns within each round, so that whatever else this machine does falls on both, and the target that is
 * clicked first changes from round to round. No test reads its figures.
 */

const floorRoot = '.cache/bench-floor';

const profiles: Profile[] = [
  { name: 'this machine', cpuSlowdown: 1, line: null, rest: 500 },
  {
    name: '4 times slower, 1.6 Mbit/s, 150 ms',
    cpuSlowdown: 4,
    line: { bitsPerSecond: 1_600_000, roundTrip: 150 },
    rest: 1500,
  },
];

function targetsIn(story: Story): Target[] {
  const at = (name: string, part: string, kind: 'actor' | 'event', id: string): Target => {
    const ref = refOf(kind, id);
    return {
      name,
      selector: `#${part} a[href$="${addressOf(placeOf(ref))}"]`,
      words: firstWords(story, ref),
    };
  };
  return [
    at('story', 'story', 'actor', 'shoigu'),
    at('graph', 'ties', 'actor', 'kim-jong-un'),
    at('timeline', 'dates', 'event', 'parade'),
  ];
}

async function measure(browser: Browser, sites: Record<string, string>, targets: Target[], rounds: number) {
  const measured: Measured[] = [];
  // The first round warms the servers and the browser and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const shift = round % targets.length;
    const turned = [...targets.slice(shift), ...targets.slice(0, shift)];
    for (const profile of profiles) {
      for (const [site, url] of Object.entries(sites)) {
        const figures = await visit(browser, url, profile, turned);
        if (round > 0) measured.push({ site, profile: profile.name, figures });
      }
    }
    console.error(`round ${round} of ${rounds}`);
  }
  return measured;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { root: { type: 'string', default: 'dist' }, rounds: { type: 'string', default: '7' } },
  });
  const { story, problems } = loadStory();
  if (problems.length > 0) throw new Error('the story has problems; npm run story tells them');
  mkdirSync(floorRoot, { recursive: true });
  writeFileSync(join(floorRoot, 'index.html'), floorPage(story, keptLayouts(story).graph.wide));
  const served = [await serve({ root: values.root }), await serve({ root: floorRoot })];
  const [built = '', floor = ''] = served.map(({ url }) => url);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--disable-background-networking'],
  });
  try {
    const measured = await measure(browser, { built, floor }, targetsIn(story), Number(values.rounds));
    console.log(benchTable(measured));
  } finally {
    await browser.close();
    await Promise.all(served.map(({ close }) => close()));
  }
}

await main();
