import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import type { GrowthData } from '../../app/growth.tsx';
import { drawnGraph } from '../../layout/drawnGraph.ts';
import { layoutLargeGraph } from '../../layout/largeGraphLayout.ts';
import { graphActors, graphBoxes } from '../../layout/layouts.ts';
import { formatProblem } from '../../model/problem.ts';
import { readStory } from '../../model/readStory.ts';
import type { Story } from '../../model/story.ts';
import { median } from '../bench/benchTable.ts';
import { findBrowser } from '../findBrowser.ts';
import { readContent } from '../loadStory.ts';
import { serve } from '../serve.ts';
import { buildStand } from './buildStand.ts';
import { countLooks } from './countLooks.ts';
import { generateStory } from './generateStory.ts';
import { growthTable, ninetieth } from './growthTable.ts';
import { timeLayout } from './timeLayout.ts';
import { type StandFigures, visitStand } from './visitStand.ts';

/**
 * How the page grows with the cast: `npm run bench:growth`, or `-- --actors 200,1000 --slowdown 4`. The story of the site
 * comes first; all others are generated. No test reads its figures.
 */

const seed = 2023;
interface Grown {
  name: string;
  story: Story;
  data: GrowthData;
}

function grow(actors: number | null): Grown {
  const files = actors === null ? readContent() : generateStory(actors, seed);
  const { story, problems } = readStory(files);
  const [first] = problems;
  if (first) throw new Error(`the story has ${problems.length} problems, the first: ${formatProblem(first)}`);
  const graph = drawnGraph(layoutLargeGraph(graphActors(story), story.ties, graphBoxes.wide));
  return { name: String(story.actors.length), story, data: { story, graph } };
}

/** Beside each cost its growth: per n log n, against the first of the generated; 1 means that it grows just so, less that it grows less. */
function layoutRows(grown: readonly Grown[]): string[][] {
  const costs = grown.map(({ story }) => {
    const n = story.actors.length;
    return { n, ...timeLayout(story), looks: n * countLooks(graphActors(story), story.ties) };
  });
  // The site's own story is too small to measure against: its iterations take microseconds.
  const [, base = costs[0]] = costs;
  const growth = (cost: (typeof costs)[number], of: 'step' | 'looks' | 'whole') => {
    const unit = (one = cost) => one[of] / (one.n * Math.log2(one.n));
    return (unit() / unit(base)).toFixed(2);
  };
  return [
    ['actors', 'ms an iteration', 'growth', 'pairs an actor', 'growth', 'ms a whole layout', 'growth'],
    ...costs.map((cost) => [
      String(cost.n),
      cost.step.toFixed(3),
      growth(cost, 'step'),
      (cost.looks / cost.n).toFixed(1),
      growth(cost, 'looks'),
      cost.whole.toFixed(0),
      growth(cost, 'whole'),
    ]),
  ];
}

const head = [
  'actors',
  'picture',
  'index',
  'emphasis',
  'select: script',
  'select: drawn',
  'pan: median',
  'pan: 90%',
  'zoom: median',
  'zoom: 90%',
];

function standRow(name: string, picture: string, figures: StandFigures): string[] {
  const { index, emphasis, selections, pan, zoom } = figures;
  const ms = (value: number) => value.toFixed(1);
  return [
    name,
    picture,
    ms(index),
    ms(emphasis),
    ms(median(selections.map(({ script }) => script))),
    ms(median(selections.map(({ drawn }) => drawn))),
    ms(median(pan)),
    ms(ninetieth(pan)),
    ms(median(zoom)),
    ms(ninetieth(zoom)),
  ];
}

async function standRows(
  browser: Browser,
  url: string,
  grown: readonly Grown[],
  { pictures, cpuSlowdown }: { pictures: readonly string[]; cpuSlowdown: number },
) {
  const rows = [head];
  for (const { name, data } of grown) {
    for (const picture of pictures) {
      const figures = await visitStand(browser, url, { name, data, picture, cpuSlowdown });
      rows.push(standRow(name, picture, figures));
      console.error(rows.at(-1)?.join(' '));
    }
  }
  return rows;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      actors: { type: 'string', default: '200,1000,5000' },
      slowdown: { type: 'string', default: '1' },
      pictures: { type: 'string', default: 'svg,canvas' },
    },
  });
  const grown = [null, ...values.actors.split(',').map(Number)].map(grow);
  console.log(`Layout at the build\n${growthTable(layoutRows(grown))}\n`);
  const root = await buildStand(Object.fromEntries(grown.map(({ name, data }) => [name, data])));
  const { url, close } = await serve({ root });
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    const rows = await standRows(browser, url, grown, {
      pictures: values.pictures.split(','),
      cpuSlowdown: Number(values.slowdown),
    });
    console.log(
      `In the browser, ms; ${values.slowdown} times slower than this machine\n${growthTable(rows)}`,
    );
  } finally {
    await browser.close();
    await close();
  }
}

await main();
