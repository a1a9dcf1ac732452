import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright/test';
import { textOf } from '../src/model/indexStory.ts';
import { tieSentence } from '../src/model/tieSentence.ts';
import { embedAddressOf } from '../src/navigation/address.ts';
import { everyEmbed } from '../src/navigation/embeds.ts';
import { expectAccessible } from './support/accessible.ts';
import { complaintsOf } from './support/complaints.ts';
import { dossierHeading, passage } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { story } = theStory;
const shoigu = known('actor:shoigu');
const strict = 'allow-scripts allow-popups';

/** Somebody else's page: another port is another origin. What it holds is in its address. */
let elsewhere: Server;
test.beforeAll(async () => {
  elsewhere = createServer(({ url = '/' }, response) => {
    const { searchParams } = new URL(url, 'http://host.invalid');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><head><title>Elsewhere</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">` +
        `<style>${searchParams.get('style') ?? ''}</style></head><body>${searchParams.get('body') ?? ''}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => void elsewhere.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => void elsewhere.close());

const hostUrl = () => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
const full = (address: string) => new URL(`.${address}`, test.info().project.use.baseURL).href;
const frameOf = (address: string, sandbox: string, style = 'width:100%;height:200px;border:0') =>
  `<iframe src="${full(address)}" title="An embed" sandbox="${sandbox}" style="${style}"></iframe>`;

/** A page elsewhere in a fresh context, and what the browser complains of there. */
async function openElsewhere(
  browser: Browser,
  body: string,
  { style = '', ...options }: BrowserContextOptions & { style?: string } = {},
) {
  const { viewport, hasTouch, isMobile, baseURL = '' } = test.info().project.use;
  const context = await browser.newContext({
    ...(viewport && { viewport }),
    ...(hasTouch && { hasTouch }),
    ...(isMobile && { isMobile }),
    ...options,
  });
  const complaints = complaintsOf(context, baseURL, hostUrl());
  const page = await context.newPage();
  await page.goto(`${hostUrl()}?${new URLSearchParams({ body, style })}`);
  return { context, page, complaints, embed: page.frameLocator('iframe') };
}

/** The codes as the page that gives them shows them. */
async function codesOf(page: Page, name: string) {
  await page.goto(`./embed/#${name}`);
  const code = await page.getByRole('textbox', { name: 'Its code' }).inputValue();
  const listening = await page.locator('pre code').filter({ hasText: 'addEventListener' }).textContent();
  return { code, listening: listening ?? '' };
}

test('the code as it is given shows an embed as high as what it shows, at any width', async ({
  page,
  browser,
}) => {
  const { code, listening } = await codesOf(page, 'actors/shoigu');
  const host = await openElsewhere(browser, code + listening);
  await expect(host.embed.getByRole('heading', { level: 1 })).toHaveText(shoigu.title);
  const heights = () =>
    Promise.all([
      host.page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height),
      host.embed.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height)),
    ]);
  const fits = () => expect.poll(async () => new Set(await heights()).size).toBe(1);
  await fits();
  const [before] = await heights();
  await host.page.setViewportSize({ width: 320, height: 640 });
  await fits();
  await expect.poll(async () => (await heights())[0]).not.toBe(before);
  expect(host.complaints).toEqual([]);
  await host.context.close();
});

test('a name in the picture opens the full story on it, alive, in a tab of its own', async ({
  page,
  browser,
}) => {
  const { code, listening } = await codesOf(page, 'ties');
  const { context, embed, complaints } = await openElsewhere(browser, code + listening);
  const opened = context.waitForEvent('page');
  await embed
    .locator(`a[href="${pathOf('actor:shoigu')}"]:visible`)
    .first()
    .press('Enter');
  const tab = await opened;
  await expect(tab).toHaveURL(full('/actors/shoigu/'));
  await expect(tab.locator('.page')).toHaveAttribute('data-live', '');
  await expect(dossierHeading(tab)).toHaveText(shoigu.title);
  expect(await tab.evaluate(() => [window.opener, location.origin])).toEqual([
    null,
    new URL(full('/')).origin,
  ]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('in the strictest sandbox that runs scripts it says its height, and its links open the story to be read', async ({
  browser,
}) => {
  const listen =
    '<script>addEventListener("message", ({ data, origin }) => { document.title = [data.type, data.height, origin].join(" "); });</script>';
  const [first] = shoigu.passages;
  if (!first) throw new Error('nothing is said of Shoigu');
  // What the tab may run is for its host to say: it has no origin there, and is read as plain HTML where that is refused.
  const { context, page, embed } = await openElsewhere(
    browser,
    listen + frameOf('/embed/actors/shoigu/', strict),
  );
  await expect(page).toHaveTitle(/^embed-height \d{3,} null$/);
  const opened = context.waitForEvent('page');
  await embed
    .getByRole('link', { name: /^Show in/ })
    .first()
    .press('Enter');
  const tab = await opened;
  await expect(tab).toHaveURL(`${full('/actors/shoigu/')}#${first.id}`);
  await expect(dossierHeading(tab)).toHaveText(shoigu.title);
  await expect(passage(tab, first.id)).toBeInViewport();
  await context.close();
});

const [tie] = story.ties;
const [event] = story.events;
const [told] = story.passages;
if (!tie || !event || !told) throw new Error('the story has no ties, dates or passages');

const kindsOfEmbed: [address: string, heading: string, holds: string, leadsTo: () => string][] = [
  ['/embed/ties/', 'Who is tied to whom', 'Read it in the full story', () => pathOf(`tie:${tie.id}`)],
  ['/embed/dates/', 'When', 'Read it in the full story', () => pathOf(`event:${event.id}`)],
  ['/embed/actors/shoigu/', shoigu.title, shoigu.line, () => pathOf(`actor:shoigu`)],
  [
    `/embed/passages/${told.id}/`,
    theStory.section(told.section)?.heading ?? '',
    textOf(told),
    () => `${pathOf(`passage:${told.id}`)}#${told.id}`,
  ],
];

for (const [address, heading, holds, leadsTo] of kindsOfEmbed) {
  test(`where scripts are refused, ${address} reads as plain HTML`, async ({ browser }) => {
    for (const [sandbox, options] of [
      ['', {}],
      [strict, { javaScriptEnabled: false }],
    ] as const) {
      const { context, embed, complaints } = await openElsewhere(browser, frameOf(address, sandbox), options);
      await expect(embed.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(embed.getByRole('main')).toContainText(holds);
      await expect(embed.locator(`a[href="${leadsTo()}"]`).first()).toHaveAttribute('target', '_blank');
      // The browser's own word for a sandbox that lets no script run.
      expect(complaints.filter((complaint) => !complaint.includes('Blocked script execution'))).toEqual([]);
      await context.close();
    }
  });
}

test('an embed is as dark as the page around it, whatever the reader’s own scheme', async ({ browser }) => {
  const dark = async (style: string, ofFrame: string, colorScheme: 'light' | null = null) => {
    // Null leaves it to the browser, which is light here: what is emulated rules over frames too.
    const { context, embed } = await openElsewhere(
      browser,
      frameOf('/embed/actors/shoigu/', strict, ofFrame),
      { style, colorScheme },
    );
    const body = embed.locator('body');
    await expect(body).toBeVisible();
    const [red = ''] =
      (await body.evaluate((one) => getComputedStyle(one).backgroundColor)).match(/\d+/) ?? [];
    await context.close();
    return Number(red) < 128;
  };
  expect(await dark('', '')).toBe(false);
  expect(await dark(':root{color-scheme:dark}', '')).toBe(true);
  expect(await dark('', 'color-scheme:dark')).toBe(true);
  expect(await dark(':root{color-scheme:dark}', 'color-scheme:light')).toBe(false);
});

test('every embed fits the height in its code, and a narrow phone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the widths are set here');
  test.slow();
  await page.goto('./embed/');
  const codes = page.locator('.codes li');
  const given = await codes.evaluateAll((all) =>
    all.map(({ id, textContent }) => [id, Number(/height="(\d+)"/.exec(textContent ?? '')?.[1])] as const),
  );
  expect(given.map(([name]) => `/embed/${name}/`)).toEqual(everyEmbed(story).map(embedAddressOf));
  for (const [name, height] of given) {
    await page.setViewportSize({ width: 600, height: 400 });
    await page.goto(`./embed/${name}/`);
    const real = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    expect(height, name).toBeGreaterThanOrEqual(real);
    expect(height, name).toBeLessThan(1.5 * real);
    await page.setViewportSize({ width: 320, height: 400 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(320);
  }
});

for (const address of [...kindsOfEmbed.map(([one]) => one), '/embed/']) {
  test(`${address} can be used by everyone, in light and dark`, async ({ page }) => {
    test.slow();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`.${address}`);
      await expectAccessible(page);
    }
  });
}

test('an embed of an actor says what its ties are', async ({ page }) => {
  await page.goto('./embed/actors/shoigu/');
  for (const one of shoigu.ties.slice(0, 4))
    await expect(page.getByRole('link', { name: tieSentence(theStory, one), exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: `All ${shoigu.passages.length} passages` })).toHaveAttribute(
    'href',
    pathOf('actor:shoigu'),
  );
});

test('the page that gives the code: what is chosen is in the address, the preview and the code', async ({
  page,
}) => {
  await page.goto('./embed/');
  const preview = page.frameLocator('iframe[title="Preview"]');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Who is tied to whom');
  await page.getByRole('combobox', { name: 'What to show' }).selectOption({ label: shoigu.title });
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(shoigu.title);
  await expect(page).toHaveURL('./embed/#actors/shoigu');
  const code = page.getByRole('textbox', { name: 'Its code' });
  await expect(code).toHaveValue(
    new RegExp(`^<iframe src="${full('/embed/actors/shoigu/')}" title="${shoigu.title}`),
  );
  await page.reload();
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(shoigu.title);
  await page.goto(`./embed/#passages/${told.id}`);
  await expect(preview.getByRole('main')).toContainText(textOf(told));
  for (const stray of ['#actors/nobody', '#%E0%A4%A', '#constructor']) {
    await page.goto(`./embed/${stray}`);
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Who is tied to whom');
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(page.viewportSize()?.width);
});

test('the code is copied; where the clipboard is blocked it stands selected', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./embed/#dates');
  const code = page.getByRole('textbox', { name: 'Its code' });
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect(page.getByRole('status')).toHaveText('Code copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('blocked', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect(page.getByRole('status')).toHaveText('Copy what is selected');
  const selected = await code.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe(await code.inputValue());
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page gives every code, each at an address, and leads to each embed', async ({ page }) => {
    await page.goto('./embed/#actors/shoigu');
    const item = page.locator('li:target');
    await expect(item).toBeInViewport();
    await expect(item).toContainText(`title="${shoigu.title} · ${story.title}"`);
    await expect(page.locator('.codes li')).toHaveCount(everyEmbed(story).length);
    await expect(page.getByRole('combobox')).toBeHidden();
    await item.getByRole('link', { name: shoigu.title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(shoigu.title);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /actors\/shoigu\/$/);
  });
});

/** The part of an embed that its marks stand out against: what is behind them, and how each is drawn. */
function drawnIn(embed: FrameLocator) {
  return embed.locator('body').evaluate((body) => {
    const seen = (selector: string) =>
      [...body.querySelectorAll(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const styles = (selector: string, ...names: string[]) =>
      seen(selector).map((one) => names.map((name) => getComputedStyle(one).getPropertyValue(name)));
    return {
      canvas: getComputedStyle(body).backgroundColor,
      ink: getComputedStyle(body).color,
      texts: styles('h1, p, li, blockquote, a:not(.picture *)', 'color').flat(),
      labels: styles('.picture text', 'fill').flat(),
      nodes: styles('.picture .node path', 'fill').flat(),
      lines: styles('.picture :is(.tie .line, .axis, circle)', 'stroke', 'stroke-width'),
      marked: styles('[data-lit]', 'outline-style', 'outline-width'),
    };
  });
}

for (const address of [
  '/embed/ties/',
  '/embed/dates/',
  '/embed/actors/shoigu/',
  embedAddressOf(`passage:${story.passages[0]?.id}`),
]) {
  test(`${address} reads in forced colours and on paper`, async ({ browser }) => {
    const { context, page, complaints, embed } = await openElsewhere(browser, frameOf(address, strict), {
      forcedColors: 'active',
    });
    await expect(embed.getByRole('heading', { level: 1 })).toBeVisible();
    const forced = await drawnIn(embed);
    expect(forced.texts.length).toBeGreaterThan(2);
    for (const colour of forced.texts) expect(colour, 'words in forced colours').not.toBe(forced.canvas);
    // What is drawn takes the colour of words, since its own may be like the reader's ground.
    expect(forced.ink).not.toBe(forced.canvas);
    for (const colour of [...forced.labels, ...forced.nodes]) expect(colour).toBe(forced.ink);
    for (const [stroke, width = ''] of forced.lines) {
      expect(stroke, 'a line in forced colours').toBe(forced.ink);
      expect(Number.parseFloat(width)).toBeGreaterThan(0);
    }
    if (forced.labels.length > 0) expect(forced.lines.length).toBeGreaterThan(10);
    // The yellow of what is meant is gone there; an outline takes its place.
    for (const [style, width] of forced.marked) expect([style, width]).toEqual(['solid', '1px']);

    await page.emulateMedia({ media: 'print', forcedColors: 'none', colorScheme: 'dark' });
    await expect(embed.getByRole('heading', { level: 1 })).toBeVisible();
    const printed = await drawnIn(embed);
    expect(printed.texts.length, 'as many words as on screen').toBe(forced.texts.length);
    expect(printed.labels.length).toBe(forced.labels.length);
    // Paper is white whatever the reader's scheme.
    for (const ink of [...printed.texts, ...printed.labels]) expect(lightness(ink), ink).toBeLessThan(0.5);
    for (const [stroke = ''] of printed.lines) expect(lightness(stroke), stroke).toBeLessThan(0.7);
    expect(complaints).toEqual([]);
    await context.close();
  });
}

/** From 0, black, to 1, white. */
function lightness(colour: string): number {
  const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / (3 * 255);
}
