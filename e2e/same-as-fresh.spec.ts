import type { Page } from 'playwright/test';
import { addressOfWords } from './support/addressOfWords.ts';
import { chooseActor } from './support/connecting.ts';
import { searchField } from './support/finding.ts';
import { openPlace } from './support/openPlace.ts';
import { openPoint, pressAt } from './support/press.ts';
import { pressTool } from './support/pressTool.ts';
import { type Chance, seededChance } from './support/seededChance.ts';
import { shownOn } from './support/shownOn.ts';
import { expect, test } from './support/test.ts';
import { theStory } from './support/theStory.ts';

const steps = 300;
const stepsBetweenLooks = 10;
/** Another one walks another way: `WALK_SEED=7 npx playwright test same-as-fresh`. */
const seed = Number(process.env['WALK_SEED'] ?? 20230725);

test('after any walk, what is shown equals a fresh load of the same address', async ({ page, context }) => {
  test.setTimeout(180_000);
  const chance = seededChance(seed);
  const walked: string[] = [];
  const fresh = await context.newPage();
  await page.addInitScript(noteLeaving);
  await openPlace(page, './');
  await page.waitForLoadState('networkidle');
  for (let step = 1; step <= steps; step += 1) {
    // A page behind another paints too seldom for a finger.
    if (step % stepsBetweenLooks === 1) await page.bringToFront();
    const taken = await takeStep(page, chance);
    await page.waitForFunction(isHere);
    walked.push(`${taken} -> ${await page.evaluate(() => location.href)}`);
    if (step % stepsBetweenLooks !== 0) continue;
    // By way of an empty page: where only the fragment differs, the browser would not load afresh.
    await fresh.bringToFront();
    await fresh.goto('about:blank');
    await openPlace(fresh, page.url());
    const trail = `seed ${seed}, step ${step}, at ${page.url()}; the last steps:\n${walked.slice(-stepsBetweenLooks).join('\n')}`;
    await expect(async () => expect(await shownOn(page), trail).toEqual(await shownOn(fresh))).toPass({
      timeout: 15_000,
    });
  }
  expect(new Set(walked.map((one) => one.split(' -> ')[1])).size, 'the walk got around').toBeGreaterThan(
    steps / 4,
  );
});

/** Runs in each new document: notes when a link is left to the browser, which then loads another document. */
function noteLeaving() {
  addEventListener('click', ({ target, defaultPrevented }) => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (link && !defaultPrevented) document.documentElement.dataset['leaving'] = '';
  });
}

/** Runs in the page: whether it is alive and not about to be left. */
function isHere(): boolean {
  return (
    !('leaving' in document.documentElement.dataset) && document.querySelector('.page[data-live]') !== null
  );
}

/** Takes one step that a reader could take, and says which. */
async function takeStep(page: Page, chance: Chance): Promise<string> {
  const kind = chance.below(40);
  if (kind < 24) return pressSome(page, chance);
  if (kind < 26) return key(page, 'Escape');
  if (kind < 28) return key(page, chance.oneOf(['j', 'k']));
  if (kind < 31) return enterSome(page, chance);
  if (kind < 36) return back(page);
  if (kind < 37) return forward(page);
  if (kind < 38) return enterAddress(page, chance);
  return kind < 39 ? connectSome(page, chance) : findSome(page, chance);
}

async function key(page: Page, name: string): Promise<string> {
  await page.keyboard.press(name);
  return name;
}

/** Parts from which a link is pressed, so that the pictures and the bar get their turn beside the story's many links. */
const places = ['#story', '#ties', '#dates', '#dossier', '.part-bar', '.find'];

/** Links within the story. Pages beside it never come alive: there is nothing to compare. */
const links = 'a[href^="/"]:not([href*="/article/"], [href*="/method/"], [href*="/changes/"])';

async function pressSome(page: Page, chance: Chance): Promise<string> {
  const [inPart, inList] = [chance.below(1000), chance.below(1000)];
  const handle = await page.evaluateHandle(
    ([parts, partAt, linkAt, inStory]) => {
      const linksIn = (part: string) =>
        [...document.querySelectorAll(`${part} ${inStory}`)].filter(
          // What the search lies over cannot be pressed.
          (link) => link.checkVisibility() && (!document.querySelector('.find') || link.closest('.find')),
        );
      const shown = parts.map(linksIn).filter((links) => links.length > 0);
      const links = shown[partAt % shown.length] ?? [];
      const link = links[linkAt % links.length] ?? document.body;
      link.scrollIntoView({ block: 'center' });
      return link;
    },
    [places, inPart, inList, links] as const,
  );
  const name = await handle.evaluate((link) => link.getAttribute('href'));
  const point = await handle.evaluate(openPoint);
  if (!point) return `covered: ${name}`;
  await pressAt(page, point);
  return `press ${name}`;
}

const typed = [
  './?since=2023-07&until=2023-08',
  './actors/putin/?kinds=person,state',
  './connect/?from=governors&to=ewha#ties',
  './passages/the-uniform/#the-arrival',
  './?standing=disputed,unsourced#dates',
  './actors/putin/?find=1953',
  './?edition=2026-11-24#the-uniform',
  './actors/putin/?edition=2020-01-01',
  addressOfWords('who-saw-it', 'received the guest, some beside'),
  addressOfWords('the-arrival', 'the').replace('words=the', 'words=them'),
];

async function enterAddress(page: Page, chance: Chance): Promise<string> {
  const address = chance.oneOf(typed);
  await openPlace(page, address);
  await page.waitForLoadState('networkidle');
  return `type ${address}`;
}

async function connectSome(page: Page, chance: Chance): Promise<string> {
  const fields = page.getByRole('combobox').filter({ visible: true });
  if ((await fields.count()) !== 2) {
    await pressTool(page, 'link', 'Connect two');
    return 'press Connect two';
  }
  const names = (['From', 'To'] as const).map(
    (end) => [end, chance.oneOf(theStory.story.actors).name] as const,
  );
  for (const [end, name] of names) await chooseActor(page, end, name);
  return `connect ${names.join(' ')}`;
}

const looked = ['shoigu', 'Шойгу', 'july 2023', 'shells', 'shoigoo', 'xyzzy', ''];

async function findSome(page: Page, chance: Chance): Promise<string> {
  const words = chance.oneOf(looked);
  await page.keyboard.press('Control+k');
  await searchField(page).fill(words);
  await expect.poll(() => new URL(page.url()).searchParams.get('find')).toBe(words);
  return `find ${words}`;
}

/** Tab to the next stop from wherever the focus is, and Enter if that is a link within the story. */
async function enterSome(page: Page, chance: Chance): Promise<string> {
  const tabs = 1 + chance.below(3);
  for (let tab = 0; tab < tabs; tab += 1)
    await page.keyboard.press(chance.below(4) === 0 ? 'Shift+Tab' : 'Tab');
  const href = await page.evaluate(
    (inStory) => document.activeElement?.closest(inStory)?.getAttribute('href') ?? null,
    links,
  );
  if (href === null) return 'Tab';
  await page.keyboard.press('Enter');
  return `Enter on ${href}`;
}

function stepInHistory(page: Page): Promise<number> {
  return page.evaluate(() => (history.state as { idx?: number } | null)?.idx ?? 0);
}

async function back(page: Page): Promise<string> {
  if ((await stepInHistory(page)) === 0) return 'nothing to go back to';
  await page.goBack();
  return 'Back';
}

async function forward(page: Page): Promise<string> {
  const moved = await page.goForward();
  return moved === null ? 'Forward, if there was one' : 'Forward';
}
