import type { Browser, CDPSession, JSHandle, Page } from 'playwright';
import { mentionOf, namedActors, recordChanges } from './inSite.ts';

/** What the page's own thread does, in ms of its own time, which other work on this machine does not move. */
export interface Work {
  all: number;
  script: number;
  style: number;
  layout: number;
}

export interface Selection {
  /** From the click until all that follows from it has come. */
  work: Work;
  /** The same changes to the document, done again by hand: what it costs to draw them. */
  byHand: Work;
  elements: number;
  attributes: number;
}

/** By how often the story names who is selected. */
export interface Selections {
  usual: Selection[];
  heaviest: Selection[];
}

/** As long as it takes until lists, names and head have come, too, in ms. */
const rest = 700;
const counted = 6;

/** Opens a built site and selects actors there one after the other. */
export async function visitSite(browser: Browser, url: string): Promise<{ actors: number } & Selections> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    // tsx names inner functions through this helper, which a page does not have.
    await page.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
    await page.goto(url);
    await page.waitForSelector('.page[data-live]', { timeout: 120_000 });
    await page.waitForTimeout(5000);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    // What the load left behind is not to be collected while it is measured. And a browser without a history, as this one, fetches and
    // draws the site's icon anew at every address.
    await session.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => document.querySelector('link[rel=icon]')?.remove());
    const actors = await page.evaluate(namedActors);
    const middle = Math.floor(actors.length / 2);
    const usual = await selectAll(page, session, actors.slice(middle, middle + counted + 1));
    const heaviest = await selectAll(page, session, actors.slice(0, counted + 1));
    return { actors: actors.length, usual, heaviest };
  } finally {
    await context.close();
  }
}

/** Each after the one before it; the first is only where it begins. */
async function selectAll(page: Page, session: CDPSession, actors: readonly string[]): Promise<Selection[]> {
  const selections: Selection[] = [];
  let [from = ''] = actors;
  await select(page, from);
  for (const to of actors.slice(1)) {
    const link = await page.evaluateHandle(mentionOf, to);
    const work = await workOf(session, () => follow(page, link));
    await select(page, from);
    const changes = await page.evaluateHandle(recordChanges);
    await select(page, to);
    const counts = await changes.evaluate((recorded) => recorded.stop());
    await changes.evaluate((recorded) => recorded.undo());
    await page.waitForTimeout(rest);
    const byHand = await workOf(session, async () => {
      await changes.evaluate((recorded) => recorded.redo());
      await page.waitForTimeout(rest);
    });
    selections.push({ work, byHand, ...counts });
    from = to;
  }
  return selections;
}

async function select(page: Page, href: string): Promise<void> {
  await follow(page, await page.evaluateHandle(mentionOf, href));
}

async function follow(page: Page, link: JSHandle<Element>): Promise<void> {
  await link.evaluate((link) =>
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
  );
  await page.waitForTimeout(rest);
}

async function workOf(session: CDPSession, act: () => Promise<void>): Promise<Work> {
  const before = await workSoFar(session);
  await act();
  const after = await workSoFar(session);
  const spent = (kind: keyof Work) => after[kind] - before[kind];
  return { all: spent('all'), script: spent('script'), style: spent('style'), layout: spent('layout') };
}

async function workSoFar(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
  return {
    all: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
  };
}
