import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { loadStory } from '../src/build/loadStory.ts';
import { editionName } from '../src/model/edition.ts';
import { formatWhen } from '../src/model/when.ts';
import { addressOf, placeAt } from '../src/navigation/address.ts';
import { everyPlace } from '../src/navigation/everyPlace.ts';
import { sharedPlace } from '../src/navigation/sharedPlace.ts';
import { forgive } from './support/complaints.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, pageParts, passage } from './support/pageParts.ts';
import { press } from './support/press.ts';
import { pressTool } from './support/pressTool.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { story } = theStory;
const newest = loadStory().editions.at(-1)?.date ?? null;
const edition = formatWhen(newest ?? '');
const base = () => new URL(test.info().project.use.baseURL ?? '').pathname;

/** One address of every kind: what it shows, as the title says it, and its canonical path within the site. */
const places: [address: string, shows: string, canonical: string][] = [
  ['', story.headline, ''],
  ['actors/shoigu/', known('actor:shoigu').title, 'actors/shoigu/'],
  ['events/armistice/', known('event:armistice').title, 'events/armistice/'],
  ...story.ties
    .slice(0, 1)
    .map(({ id }): [string, string, string] => [`ties/${id}/`, known(`tie:${id}`).title, `ties/${id}/`]),
  ...story.claims
    .slice(0, 1)
    .map(({ id }): [string, string, string] => [
      `claims/${id}/`,
      known(`claim:${id}`).title,
      `claims/${id}/`,
    ]),
  ...story.sources
    .slice(0, 1)
    .map(({ id }): [string, string, string] => [
      `sources/${id}/`,
      known(`source:${id}`).title,
      `sources/${id}/`,
    ]),
  ['passages/the-arrival/', known('passage:the-arrival').title, 'passages/the-arrival/'],
  ['connect/', 'Connect two', 'connect/'],
  ['connect/?from=putin&to=wagner', 'Connect two: Vladimir Putin and Wagner', 'connect/'],
  [
    'actors/shoigu/?since=2022&until=2023-07&kinds=person,state&standing=alleged',
    known('actor:shoigu').title,
    'actors/shoigu/',
  ],
  ['actors/shoigu/#the-uniform', known('actor:shoigu').title, 'actors/shoigu/'],
  ['events/visit/?since=2023#ties', known('event:visit').title, 'events/visit/'],
  ['#victory-day', story.headline, ''],
  ['#dates', story.headline, ''],
];

async function headOf(page: Page) {
  return page.evaluate(() => ({
    title: document.title,
    description: document.querySelector('meta[name="description"]')?.getAttribute('content'),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    robots: document.querySelector('meta[name="robots"]')?.getAttribute('content'),
  }));
}

test('every kind of address opens cold and says what it is', async ({ context }) => {
  for (const [address, shows, canonical] of places) {
    await test.step(`/${address}`, async () => {
      const page = await context.newPage();
      const response = await openPlace(page, `./${address}`);
      expect(response?.status()).toBe(200);
      await expect(page).toHaveURL(`./${address}`);
      await expect(page).toHaveTitle(`${shows} · ${story.title}`);
      const head = await headOf(page);
      expect(head.canonical).toBe(base() + canonical);
      expect(head.robots).toBeUndefined();
      expect(head.description?.length).toBeGreaterThan(40);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
      if (canonical !== '') await expect(dossierHeading(page)).toBeVisible();
      const fragment = address.split('#')[1];
      if (fragment && theStory.has(`passage:${fragment}`))
        await expect(passage(page, fragment)).toBeInViewport();
      await page.close();
    });
  }
});

test('every page that is built answers for itself', async ({ request, isMobile }) => {
  test.skip(isMobile, 'files are the same for all');
  test.slow();
  const titles = new Map<string, string>();
  const pages = everyPlace(story).map(addressOf);
  for (const address of pages) {
    const response = await request.get(`.${address}`);
    const html = await response.text();
    expect(response.status(), address).toBe(200);
    expect(html, address).toContain(`<link rel="canonical" href="${base().slice(0, -1)}${address}">`);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    const description = /<meta name="description"[^>]* content="([^"]+)">/.exec(html)?.[1] ?? '';
    expect(description.length, address).toBeGreaterThan(15);
    expect(titles.get(title) ?? address, `another page has the title of ${address}: ${title}`).toBe(address);
    titles.set(title, address);
  }
  expect(titles.size).toBe(pages.length);
});

const shared = [
  'actors/shoigu/',
  'events/visit/?since=2023#ties',
  'connect/?from=putin&to=wagner',
  'passages/the-arrival/#the-uniform',
];

test('Copy link copies the address of what is shown, with the edition where it leads to words', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const address of shared) {
    await openPlace(page, `./${address}`);
    // On a busy machine the last part of the page may wake a moment later; its button answers then.
    await expect(async () => {
      await pageParts
        .dossier(page)
        .getByRole('button', { name: /^(Copy link|Link copied)$/ })
        .click();
      const said = pageParts.dossier(page).getByRole('status').filter({ hasText: 'Link copied' });
      await expect(said).toHaveCount(1, { timeout: 1_000 });
    }).toPass();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const place = placeAt(`/${address}`);
    if (!place) throw new Error(`${address} is no place`);
    expect(copied).toBe(new URL(addressOf(sharedPlace(place, newest)).slice(1), baseURL).href);
    expect(page.url()).toBe(new URL(address, baseURL).href);
  }
});

test('the story names its edition, and leads to every edition and what it changed', async ({ page }) => {
  const { editions } = loadStory();
  const names = editions.map(({ date }, at) => editionName({ number: at + 1, date })).reverse();
  await openPlace(page, './');
  await press(page, pageParts.story(page).getByRole('link', { name: names[0] ?? '', exact: true }));
  await expect(page).toHaveURL('./changes/');
  const headings = page.getByRole('heading', { level: 2, name: /^Edition/ });
  await expect(headings).toHaveText(names);
  for (const { what } of editions) await expect(page.getByRole('main')).toContainText(what);
});

test('where the clipboard is blocked, the address stands selected, to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('blocked', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await openPlace(page, './actors/shoigu/');
  await pageParts.dossier(page).getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('textbox', { name: 'Copy this address' });
  await expect(field).toHaveValue(page.url());
  await expect(field).toBeFocused();
  const selected = await field.evaluate((input: HTMLTextAreaElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toBe(page.url());
});

/** Chooses an entry of Share, which on phones opens below its button among the other tools. */
async function share(page: Page, entry: string) {
  await pressTool(page, 'button', 'Share');
  await page.getByRole('menuitem', { name: entry }).click();
}

const shareSaid = (page: Page) => page.getByRole('banner').getByRole('status').filter({ hasText: /./ });

test('Share copies the place exactly, as link, as Markdown and as citation', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const place = placeAt('/events/visit/?since=2023#ties');
  if (!place) throw new Error('no place');
  const address = new URL(addressOf(sharedPlace(place, newest)).slice(1), baseURL).href;
  const { title } = known('event:visit');
  const ways = [
    ['Copy link', 'Link copied', address],
    ['Copy as Markdown', 'Markdown copied', `[${title}](${address})`],
    ['Copy citation', 'Citation copied', `“${title}”, in: ${story.title}, edition of ${edition}, ${address}`],
  ] as const;
  for (const [entry, said, text] of ways) {
    await openPlace(page, address);
    await share(page, entry);
    await expect(shareSaid(page)).toHaveText(said);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
});

test('Share hands the place to the system where it can, and goes on where that fails', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      document.documentElement.dataset['shared'] = JSON.stringify(data);
      const refusal = sessionStorage.getItem('refusal');
      if (refusal) throw new DOMException('no', refusal);
    };
  });
  await openPlace(page, './actors/shoigu/?since=2022');
  await share(page, 'Share…');
  const shared = await page.locator('html').getAttribute('data-shared');
  expect(JSON.parse(shared ?? '')).toEqual({
    title: `${known('actor:shoigu').title} · ${story.title}`,
    url: page.url(),
  });
  await expect(shareSaid(page)).toHaveCount(0);
  await page.evaluate(() => sessionStorage.setItem('refusal', 'AbortError'));
  await page.reload();
  await openPlace(page, page.url());
  await share(page, 'Share…');
  await expect(page.locator('html')).toHaveAttribute('data-shared', /shoigu/);
  await expect(shareSaid(page)).toHaveCount(0);
  await page.evaluate(() => sessionStorage.setItem('refusal', 'NotAllowedError'));
  await openPlace(page, page.url());
  await share(page, 'Share…');
  await expect(shareSaid(page)).toHaveText('It could not be shared, so the link was copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('Share saves the card of what is selected, and says so where it cannot', async ({
  page,
  complaints,
}) => {
  await openPlace(page, './actors/shoigu/?since=2022');
  const download = page.waitForEvent('download');
  await share(page, 'Save the card');
  const card = await download;
  expect(card.suggestedFilename()).toBe('red-carpet-in-pyongyang-shoigu.png');
  const bytes = readFileSync(await card.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  await expect(shareSaid(page)).toHaveText('Saved as red-carpet-in-pyongyang-shoigu.png');
  await page.route('**/card.png', (route) => route.fulfill({ status: 404, body: '' }));
  await openPlace(page, './actors/putin/');
  await share(page, 'Save the card');
  await expect(shareSaid(page)).toHaveText('The card could not be had now.');
  forgive(complaints, /status of 404/);
});

test('Share works by keys, and Escape closes only what is open', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
  await openPlace(page, './actors/shoigu/');
  const button = page.getByRole('button', { name: 'Share' });
  await button.focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem').last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(dossierHeading(page)).toHaveText('Sergei Shoigu');
});

test('in a frame that may not use the clipboard, Share copies all the same', async ({
  page,
  context,
  baseURL,
  complaints,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const frame = `<!doctype html><title>Another page</title><iframe title="story" allow="clipboard-write 'none'" src="${base()}actors/shoigu/" style="width: 100%; height: 90vh"></iframe>`;
  await page.route('**/framed/', (route) => route.fulfill({ contentType: 'text/html', body: frame }));
  await page.goto('./framed/');
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('.page')).toHaveAttribute('data-live', '');
  const narrow = inside.getByRole('button', { name: 'More' });
  await expect(narrow.or(inside.getByRole('button', { name: 'Share' })).first()).toBeVisible();
  if (await narrow.isVisible()) await narrow.click();
  await inside.getByRole('button', { name: 'Share' }).click();
  await inside.getByRole('menuitem', { name: 'Copy link' }).click();
  await expect(
    inside.getByRole('banner').getByRole('status').filter({ hasText: 'Link copied' }),
  ).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL('actors/shoigu/', baseURL).href,
  );
  forgive(complaints, /Clipboard API has been blocked because of a permissions policy/);
});

test('where nothing may be copied, Share shows the text, selected, to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('blocked', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await openPlace(page, './actors/shoigu/');
  await share(page, 'Copy as Markdown');
  const field = page.getByRole('textbox', { name: 'Copy this Markdown' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`[Sergei Shoigu](${page.url()})`);
  expect(await field.evaluate((one: HTMLTextAreaElement) => one.selectionEnd - one.selectionStart)).toBe(
    `[Sergei Shoigu](${page.url()})`.length,
  );
});

test('a passage has a link of its own', async ({ page }) => {
  await openPlace(page, './');
  await press(page, passage(page, 'the-uniform').getByRole('link', { name: /^Passage \d+$/ }));
  await expect(page).toHaveURL('./passages/the-uniform/');
  await expect(passage(page, 'the-uniform')).toHaveAttribute('data-strength', 'lit');
});

const nowhere = [
  'nowhere/',
  'actors/',
  'actors/constructor/',
  'actors/__proto__/',
  'constructor/x/',
  'actors/shoigu/more/',
  'Actors/shoigu/',
  'passages/no-such-passage/#ties',
  `actors/${'a'.repeat(10_000)}/`,
];
test('what is not in this story gets a page that helps', async ({ page, complaints }) => {
  for (const address of nowhere)
    await test.step(`/${address.slice(0, 50)}`, () => expectHelp(page, `./${address}`));
  forgive(complaints, /status of 404/);
});

async function expectHelp(page: Page, address: string) {
  const response = await openPlace(page, address);
  expect(response?.status()).toBe(404);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Not in this story');
  // In two lines at most: it stands on its own, not in a column of the story's page.
  expect((await heading.boundingBox())?.height).toBeLessThan(120);
  const head = await headOf(page);
  expect(head.robots).toBe('noindex');
  expect(head.canonical).toBeUndefined();
  expect(head.title).toContain(story.title);
  const asked = new URL(page.url()).pathname.slice(base().length - 1);
  await expect(page.getByRole('main')).toContainText(asked.slice(0, 120));
  await press(page, page.getByRole('link', { name: 'Read the story from the start' }));
  await expect(page).toHaveURL(/[^/]\/(#story)?$/);
  expect(new URL(page.url()).pathname).toBe(base());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect.poll(() => headOf(page)).toMatchObject({ robots: undefined, canonical: base() });
}

test('a name that is nearly right leads to who was meant', async ({ page, complaints }) => {
  const response = await openPlace(page, './actors/shoygu/');
  expect(response?.status()).toBe(404);
  await press(page, page.getByRole('main').getByRole('link', { name: 'Sergei Shoigu' }));
  await expect(page).toHaveURL('./actors/shoigu/');
  await expect(dossierHeading(page)).toHaveText('Sergei Shoigu');
  forgive(complaints, /status of 404/);
});

test('an address that cannot be decoded gets the helpful page, wherever a host sends it', async ({
  page,
  complaints,
  request,
}) => {
  const helpful = await (await request.get('./404.html')).text();
  await page.route('**/actors/*/', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: helpful }),
  );
  await expectHelp(page, './actors/%E0%A4%A/');
  forgive(complaints, /status of 404/);
});

test('back from a page that is not in this story', async ({ page, complaints }) => {
  await openPlace(page, './actors/putin/');
  await openPlace(page, './actors/shoygu/');
  await page.goBack();
  await expect(dossierHeading(page)).toHaveText('Vladimir Putin');
  forgive(complaints, /status of 404/);
});
