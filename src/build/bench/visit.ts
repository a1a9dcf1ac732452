import type { Browser, CDPSession, Page } from 'playwright';
import { clickPoint, installFigures, paintedAfterClick, previewAfterHover, readFigures } from './inPage.ts';

/** How fast the reader's machine and line are. */
export interface Profile {
  name: string;
  /** How many times slower than this machine. */
  cpuSlowdown: number;
  line: { bitsPerSecond: number; roundTrip: number } | null;
  /** How long to let a page come to rest after its last request, in ms. */
  rest: number;
}

export interface Target {
  name: string;
  selector: string;
  /** Words that the dossier shows when it is there. */
  words: string;
}

export interface Visit {
  /** Bytes on the wire by kind, headers included. */
  bytes: Record<string, number>;
  requests: number;
  /** First contentful paint, ms after the navigation began. */
  firstPaint: number;
  largestPaint: number;
  /** What long tasks took over 50 ms each, until the page was at rest. */
  blocking: number;
  shift: number;
  /** None on a page that previews nothing. */
  hovers: Hover[];
  /** In the order made. */
  clicks: Click[];
}

export interface Hover {
  /** Name of the target. */
  target: string;
  /** What the page's thread does from the pointer's arrival until the frame that shows the preview is drawn, in ms of its own time. */
  work: number;
}

export interface Click {
  /** Name of the target. */
  target: string;
  /** Whether it was the page's first, whose code no click has run before. */
  first: boolean;
  /** From the click's own time to after the frame that shows the passages, in ms. */
  painted: number;
}

/** How often each target is clicked in a visit. A frame lasts 17 ms, so one click's figure says little. */
const laps = 3;

/**
 * Opens a page cold, lets it come to rest, clicks the targets in turn, and says what all that took.
 * Each target must open another dossier than the one before it, the first one than the last.
 */
export async function visit(
  browser: Browser,
  url: string,
  profile: Profile,
  targets: readonly Target[],
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = await countTraffic(session);
    await slowDown(session, profile);
    // tsx names inner functions through this helper, which a page does not have.
    await page.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
    await page.addInitScript(installFigures);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(profile.rest);
    const figures = await page.evaluate(readFigures);
    const loaded = structuredClone(traffic);
    const hovers = await hoverAll(page, session, targets);
    return { ...loaded, ...figures, hovers, clicks: await clickAll(page, targets) };
  } finally {
    await context.close();
  }
}

/** With nothing selected, from a corner of the page where there is nothing to point at. */
async function hoverAll(page: Page, session: CDPSession, targets: readonly Target[]): Promise<Hover[]> {
  // Thread time, unlike the clock's, leaves out what else this machine does meanwhile.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const hovers: Hover[] = [];
  for (let lap = 0; lap < laps; lap += 1) {
    for (const { name, selector } of targets) {
      const point = await page.evaluate(clickPoint, selector);
      if (!point) throw new Error(`${page.url()} shows nothing to point at at ${selector}`);
      await page.mouse.move(1, 1);
      await page.waitForTimeout(300);
      const preview = await page.evaluateHandle(previewAfterHover);
      const before = await taskTime(session);
      await page.mouse.move(point.x, point.y);
      const shown = await preview.evaluate(({ promise }) => promise);
      if (shown) hovers.push({ target: name, work: (await taskTime(session)) - before });
    }
  }
  await page.mouse.move(1, 1);
  return hovers;
}

/** What the page's main thread has done so far, in ms. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

async function clickAll(page: Page, targets: readonly Target[]): Promise<Click[]> {
  const clicks: Click[] = [];
  for (let lap = 0; lap < laps; lap += 1) {
    for (const target of targets) {
      const painted = await clickToPaint(page, target);
      clicks.push({ target: target.name, first: clicks.length === 0, painted });
    }
  }
  return clicks;
}

async function clickToPaint(page: Page, { selector, words }: Target): Promise<number> {
  const point = await page.evaluate(clickPoint, selector);
  if (!point) throw new Error(`${page.url()} shows nothing to click at ${selector}`);
  await page.mouse.move(point.x, point.y);
  // The hover's own work, a preview, is not the click's.
  await page.waitForTimeout(300);
  const painted = await page.evaluateHandle(paintedAfterClick, words);
  await page.mouse.click(point.x, point.y);
  return painted.evaluate(({ promise }) => promise);
}

async function countTraffic(session: CDPSession): Promise<Pick<Visit, 'bytes' | 'requests'>> {
  const traffic: Pick<Visit, 'bytes' | 'requests'> = { bytes: {}, requests: 0 };
  const kinds = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    traffic.bytes[kind] = (traffic.bytes[kind] ?? 0) + encodedDataLength;
    traffic.requests += 1;
  });
  await session.send('Network.enable');
  return traffic;
}

async function slowDown(session: CDPSession, { cpuSlowdown, line }: Profile): Promise<void> {
  if (cpuSlowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  if (!line) return;
  const bytesPerSecond = line.bitsPerSecond / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.roundTrip,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
