import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, devices, type Page } from 'playwright/test';
import { release } from '../src/build/release.ts';
import { expectAccessible } from './support/accessible.ts';
import { builtSite, projectRoot } from './support/builtSite.ts';
import { complaintsOf, forgive } from './support/complaints.ts';
import { atFirst, atSecond, editionDays } from './support/editedStory.ts';
import { openPlace } from './support/openPlace.ts';
import { pageParts, passage } from './support/pageParts.ts';
import { shownOn } from './support/shownOn.ts';
import { expect, test } from './support/test.ts';

/** A site of a story that was edited between its two editions: see support/editedStory.ts. */
const folder = '.cache/edited';
const [first, second] = editionDays;

let site: Awaited<ReturnType<typeof builtSite>>;

// One worker, so that the site is built once; a context of each device walks it.
test.describe.configure({ mode: 'default' });
test.skip(({ isMobile }) => isMobile, 'each test takes the devices that it is about');

test.beforeAll(async () => {
  test.setTimeout(240_000);
  if (test.info().project.use.isMobile) return;
  const content = join(projectRoot, folder, 'content');
  rmSync(join(projectRoot, folder), { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  for (const [files, today] of [
    [atFirst, first],
    [atSecond, second],
  ] as const) {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(content, name), text);
    expect(release({ what: `What changed on ${today}.`, today, folder: content })).toHaveProperty('done');
  }
  site = await builtSite(folder);
});

test.afterAll(() => site?.close());

const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const phone: BrowserContextOptions = {
  ...devices['Pixel 5'],
  viewport: { width: 390, height: 844 },
};
const each = [
  ['a desktop', desktop],
  ['a phone', phone],
] as const;

interface Walk {
  page: Page;
  complaints: string[];
}

/** Walks the edited site; fails on whatever the browser complains of and the steps do not forgive. */
async function walk(browser: Browser, options: BrowserContextOptions, steps: (walk: Walk) => Promise<void>) {
  const context = await browser.newContext({ ...options, baseURL: site.url });
  const complaints = complaintsOf(context, site.url);
  await steps({ page: await context.newPage(), complaints });
  expect(complaints).toEqual([]);
  await context.close();
}

/** Notes of what was said before, in the story and in the dossier. */
const noteIn = (page: Page, part: 'story' | 'dossier') => pageParts[part](page).getByRole('group');
const inHeader = (page: Page) => page.getByRole('banner').locator('.lens');

for (const [device, options] of each) {
  test(`on ${device} a passage that has changed since the link was copied says so and shows what it said`, async ({
    browser,
  }) => {
    await walk(browser, options, async ({ page }) => {
      await openPlace(page, `./?edition=${first}#the-anthem`);
      const note = noteIn(page, 'story');
      await expect(note).toHaveCount(1);
      await expect(note.getByText('This passage has changed since 5 January 2026')).toBeInViewport();
      await note.getByText('This passage has changed').click();
      await expect(note).toContainText('A band played the Russian anthem');
      await expect(note.getByRole('deletion')).toHaveText('band played');
      await expect(passage(page, 'the-anthem')).toContainText('A military choir sang the Russian anthem');
      await expect(inHeader(page)).toContainText('This link is from edition 1, of 5 January 2026.');
      await expectAccessible(page);
      await note.getByRole('link', { name: 'Before and after' }).click();
      await expect(page).toHaveURL(`./changes/#${second}-passage-the-anthem`);
      await expect(page.locator(`[id="${second}-passage-the-anthem"]`)).toBeInViewport();
    });
  });

  test(`on ${device} the note goes when it is closed, and what is left is a fresh load of that address`, async ({
    browser,
  }) => {
    await walk(browser, options, async ({ page }) => {
      await openPlace(page, `./?edition=${first}#the-anthem`);
      await inHeader(page).getByRole('link', { name: 'Close' }).click();
      await expect(page).toHaveURL('./#the-anthem');
      await expect(noteIn(page, 'story')).toHaveCount(0);
      await expect(inHeader(page)).toHaveCount(0);
      const fresh = await page.context().newPage();
      await openPlace(fresh, page.url());
      await expect(async () => expect(await shownOn(page)).toEqual(await shownOn(fresh))).toPass();
      await page.goBack();
      await openPlace(fresh, page.url());
      await expect(noteIn(fresh, 'story')).toHaveCount(1);
      await expect(async () => expect(await shownOn(page)).toEqual(await shownOn(fresh))).toPass();
    });
  });
}

test('a link to the story as a whole shows each passage that has changed, and leads to it', async ({
  browser,
}) => {
  await walk(browser, phone, async ({ page }) => {
    await openPlace(page, `./?edition=${first}`);
    await expect(noteIn(page, 'story')).toHaveCount(2);
    await expect(inHeader(page)).toContainText('Changed since: passages 1, 6.');
    await inHeader(page).getByRole('link', { name: '6', exact: true }).click();
    await expect(page).toHaveURL(`./?edition=${first}#the-armistice`);
    await expect(passage(page, 'the-armistice')).toBeInViewport();
    await expect(noteIn(page, 'story')).toHaveCount(1);
  });
});

test('nothing is said where nothing that the link leads to has changed', async ({ browser }) => {
  await walk(browser, desktop, async ({ page }) => {
    await openPlace(page, `./?edition=${first}#the-fear`);
    await openPlace(page, `./passages/the-fear/?edition=${first}`);
    await expect(inHeader(page)).toHaveCount(0);
    await expect(page.locator('.former')).toHaveCount(0);
  });
});

test('a link from the newest edition asks for nothing, one from an older for what it said, once', async ({
  browser,
}) => {
  await walk(browser, desktop, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const former = () => asked.filter((path) => /former.*\.json$/.test(path));
    await openPlace(page, './');
    await openPlace(page, `./?edition=${second}#the-anthem`);
    await expect(page.locator('.former')).toHaveCount(0);
    expect(former()).toEqual([]);
    await openPlace(page, `./?edition=${first}`);
    await expect(noteIn(page, 'story')).toHaveCount(2);
    expect(former()).toHaveLength(1);
  });
});

for (const [device, options] of each) {
  test(`on ${device} a claim says how it stood, and a dossier’s passages what they said`, async ({
    browser,
  }) => {
    await walk(browser, options, async ({ page }) => {
      await openPlace(page, `./claims/arms-motive/?edition=${first}`);
      const note = noteIn(page, 'dossier');
      await expect(note).toHaveCount(1);
      await note.getByText('This claim has changed since 5 January 2026').click();
      await expect(note).toContainText('It stood as disputed.');
      await openPlace(page, `./events/armistice/?edition=${first}`);
      await noteIn(page, 'dossier').getByText('This passage has changed since').click();
      await expect(noteIn(page, 'dossier')).toContainText('Guns fell silent in 1953.');
    });
  });
}

test('an edition that never was, or is to come, is told, and can be put aside', async ({ browser }) => {
  for (const [day, words] of [
    ['2026-01-20', '20 January 2026'],
    ['2999-12-31', '31 December 2999'],
  ] as const)
    await walk(browser, phone, async ({ page }) => {
      await openPlace(page, `./passages/the-anthem/?edition=${day}`);
      await expect(inHeader(page)).toContainText(
        `There is no edition of ${words}. This is edition 2, of 9 February 2026.`,
      );
      await expect(page.locator('.former')).toHaveCount(0);
      await inHeader(page).getByRole('link', { name: 'Close' }).click();
      await expect(page).toHaveURL('./passages/the-anthem/');
      await expect(inHeader(page)).toHaveCount(0);
    });
});

for (const [device, options] of each) {
  test(`on ${device} a fragment whose passage is gone leads on, with an edition and without`, async ({
    browser,
  }) => {
    test.slow();
    await walk(browser, options, async ({ page }) => {
      await openPlace(page, `./?edition=${first}#the-walk`);
      await expect(inHeader(page)).toContainText(
        'The passage that this link leads to is no longer here. No source was found for the walk.',
      );
      await expect(noteIn(page, 'story')).toHaveCount(0);
      await openPlace(page, './#the-rain');
      await expect(inHeader(page)).toContainText('The weather is told with the armistice. Now in passage 6.');
      await expectAccessible(page);
      await inHeader(page).getByRole('link', { name: '6', exact: true }).click();
      await expect(page).toHaveURL('./#the-armistice');
      await expect(inHeader(page)).toHaveCount(0);
      await page.goBack();
      await inHeader(page).getByRole('link', { name: 'What it said' }).click();
      await expect(page.locator(`[id="${second}-passage-the-rain"]`)).toContainText(
        'It rained on all of them',
      );
    });
  });
}

test('a fragment that never named anything is left in peace', async ({ browser }) => {
  await walk(browser, desktop, async ({ page }) => {
    await openPlace(page, './#no-such-passage');
    await expect(inHeader(page)).toHaveCount(0);
  });
});

test('where the former words cannot be had, the story reads all the same and says so', async ({
  browser,
}) => {
  await walk(browser, desktop, async ({ page, complaints }) => {
    await page.route('**/former*.json', (route) => route.abort());
    await openPlace(page, `./?edition=${first}#the-anthem`);
    await expect(inHeader(page)).toContainText('What has changed since cannot be shown now.');
    await expect(passage(page, 'the-anthem')).toBeInViewport();
    forgive(complaints, /Failed to load resource/);
  });
});

/** What became of each address: the heading, why, and where it leads to. */
const moves: [from: string, heading: string, why: string, said: string, to: string[]][] = [
  [
    'the-dinner',
    'This has moved',
    'The dinner was a banquet.',
    'A dinner followed in the evening',
    ['the-banquet'],
  ],
  [
    'the-rain',
    'This has moved',
    'The weather is told with the armistice.',
    'It rained on all of them',
    ['the-armistice'],
  ],
  [
    'the-crowd',
    'This has been split',
    'The crowd and the children are told apart.',
    'Children waved flags',
    ['the-gate', 'the-flags'],
  ],
  ['the-walk', 'This has been withdrawn', 'No source was found for the walk.', 'A walk through the town', []],
];

const scripts = [
  [true, 'with lens and fragment'],
  [false, 'without JavaScript'],
] as const;

for (const [device, options] of each)
  for (const [javaScriptEnabled, how] of scripts) {
    test(`on ${device} what was renamed, merged, split or withdrawn leads on ${how}`, async ({ browser }) => {
      test.slow();
      await walk(browser, { ...options, javaScriptEnabled }, async ({ page }) => {
        for (const [from, heading, why, said, to] of moves)
          await test.step(from, async () => {
            const seen = `?since=1950&edition=${first}#the-fear`;
            const response = await page.goto(`./passages/${from}/${seen}`);
            expect(response?.status()).toBe(200);
            await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
            await expect(page.getByRole('main')).toContainText(why);
            await expect(page.getByRole('blockquote')).toContainText(said);
            const ways = page.locator('main a[data-to]');
            await expect(ways).toHaveCount(to.length);
            const beyond = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(beyond).toBe(0);
            for (const [at, id] of to.entries()) {
              if (at > 0) await page.goto(`./passages/${from}/${seen}`);
              await ways.nth(at).click();
              await expect(page).toHaveURL(`./passages/${id}/${javaScriptEnabled ? seen : ''}`);
              await expect(pageParts.dossier(page)).toBeVisible();
            }
          });
      });
    });
  }

test('every edition is told without JavaScript: what each thing said before and after, and where it is', async ({
  browser,
}) => {
  for (const [, options] of each)
    await walk(browser, { ...options, javaScriptEnabled: false }, async ({ page }) => {
      await page.goto('./');
      await pageParts.story(page).getByRole('link', { name: 'Edition 2, 9 February 2026' }).click();
      await expect(page).toHaveURL('./changes/');
      await expect(page.locator('script')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText([
        'Edition 2, 9 February 2026',
        'Edition 1, 5 January 2026',
      ]);
      await expect(page.getByRole('main')).toContainText(`What changed on ${second}.`);
      await expect(page.getByRole('heading', { level: 3 })).toHaveText([
        'Passage 1: reworded',
        'Passage 6: reworded',
        'Claim: stands otherwise',
        'Passage: split',
        'Passage: merged with another',
        'Passage: has another address',
        'Passage: withdrawn',
        'Tie: withdrawn',
      ]);
      const change = page.locator(`[id="${second}-passage-the-anthem"]`);
      await expect(change.getByRole('deletion')).toHaveText('band played');
      await expect(change.getByRole('insertion')).toHaveText('military choir sang');
      await expect(page.getByText('It stood as disputed, and stands as alleged.')).toBeVisible();
      await change.getByRole('link', { name: 'Passage 1' }).click();
      await expect(page).toHaveURL('./#the-anthem');
      await expect(passage(page, 'the-anthem')).toBeInViewport();
    });
});

test('the page of changes can be used by everyone, in light and dark, and fits a narrow phone', async ({
  browser,
}) => {
  await walk(browser, phone, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`./changes/#${second}-passage-the-anthem`);
      await expectAccessible(page);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
