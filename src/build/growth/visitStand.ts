import type { Browser, Page } from 'playwright';
import type { GrowthData } from '../../app/growth.tsx';
import { addressOf } from '../../navigation/address.ts';
import { placeOf } from '../../navigation/place.ts';
import { moveBy, type SelectTimes, select } from './inStand.ts';

export interface StandFigures {
  index: number;
  emphasis: number;
  selections: SelectTimes[];
  /** ms from frame to frame. */
  pan: number[];
  zoom: number[];
}

const steps = 60;

/** Opens one picture of one story and measures it. `cpuSlowdown`: how many times slower than this machine. */
export async function visitStand(
  browser: Browser,
  url: string,
  {
    name,
    data,
    picture,
    cpuSlowdown,
  }: { name: string; data: GrowthData; picture: string; cpuSlowdown: number },
): Promise<StandFigures> {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  try {
    const page = await context.newPage();
    // tsx names inner functions through this helper, which a page does not have.
    await page.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
    await page.goto(`${url}?story=${name}&picture=${picture}`);
    await page.waitForFunction(() => window.stand?.ready && document.querySelector('.picture .node'), null, {
      timeout: 120_000,
    });
    await page.waitForTimeout(500);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    const { width, height } = data.graph;
    const move = (kind: 'pan' | 'zoom') =>
      page.evaluate(`(${moveBy.toString()})("${kind}", ${JSON.stringify({ width, height })}, ${steps})`);
    const pan = (await move('pan')) as number[];
    const zoom = (await move('zoom')) as number[];
    return { ...(await timeModel(page, data)), selections: await selectAll(page, data), pan, zoom };
  } finally {
    await context.close();
  }
}

async function timeModel(page: Page, { story }: GrowthData) {
  const ref = `actor:${story.actors[0]?.id}` as const;
  await page.evaluate((one) => window.stand.timeModel(one), ref);
  return page.evaluate((one) => window.stand.timeModel(one), ref);
}

/** The heaviest actors, which touch the most: their marks are links on both pictures. Each comes after another one. */
async function selectAll(page: Page, { graph }: GrowthData): Promise<SelectTimes[]> {
  const heaviest = graph.nodes.toSorted((a, b) => b.r - a.r).slice(0, 6);
  const times: SelectTimes[] = [];
  for (const { id } of [...heaviest, ...heaviest]) {
    await page.evaluate(() => history.pushState(null, '', '/'));
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
    await page.waitForTimeout(150);
    const found = await page.evaluate(select, addressOf(placeOf(`actor:${id}`)));
    if (found) times.push(found);
  }
  return times;
}
