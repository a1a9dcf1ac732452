import type { Locator, Page } from 'playwright/test';
import sharp from 'sharp';
import { loadStory } from '../src/build/loadStory.ts';
import { textOf } from '../src/model/indexStory.ts';
import { expectAccessible } from './support/accessible.ts';
import { addressOfWords } from './support/addressOfWords.ts';
import { markedWords } from './support/markedWords.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, pageParts, passage } from './support/pageParts.ts';
import { press } from './support/press.ts';
import { seededChance } from './support/seededChance.ts';
import { selectWords } from './support/selectWords.ts';
import { expect, test } from './support/test.ts';
import { theStory } from './support/theStory.ts';

const { story } = theStory;
const edition = loadStory().editions.at(-1)?.date;

/** Words of a passage that go over three mentions and end within a word. */
const across = 'soldiers of the Korean People’s Army received the guest, some beside placards';

const bar = (page: Page) => page.getByRole('region', { name: 'Selected words' });
const landed = (page: Page) => pageParts.story(page).getByRole('status');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selecting asks for what answers; on a busy machine it comes a moment later, and the selection stays. */
async function select(page: Page, holder: Locator, words: string) {
  await selectWords(holder, words);
  await expect(bar(page)).toBeVisible();
}

async function tap(button: Locator) {
  await (test.info().project.use.hasTouch ? button.tap() : button.click());
}

test('selected words get a link that lands on them, marked across mentions', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlace(page, './');
  await select(page, passage(page, 'who-saw-it'), across);
  await tap(bar(page).getByRole('button', { name: 'Copy link to these words' }));
  await expect(bar(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
  const address = new URL(await clipboard(page));
  expect(address.searchParams.get('words')).toBe(across);
  expect(address.searchParams.get('edition')).toBe(edition);
  expect(address.hash).toMatch(/^#who-saw-it:~:text=/);

  const reader = await context.newPage();
  await openPlace(reader, address.href);
  await expect.poll(() => markedWords(reader)).toEqual([across]);
  await expect(passage(reader, 'who-saw-it')).toBeInViewport();
  await expect(landed(reader)).toHaveText(`The words of this link are marked: “${across}”`);
  expect(reader.url()).toBe(address.href.split(':~:')[0]);
  await expectAccessible(reader);
});

test('selected words are quoted with where they stand', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlace(page, './');
  await select(page, passage(page, 'who-saw-it'), across);
  await expectAccessible(page);
  await tap(bar(page).getByRole('button', { name: 'Copy quote with link and credit' }));
  await expect(bar(page).getByRole('button', { name: 'Quote copied' })).toBeVisible();
  const [words, credit, address] = (await clipboard(page)).split('\n');
  const found = theStory.find('passage', 'who-saw-it');
  expect(words).toBe(`“${across}”`);
  expect(credit).toBe(`— ${story.title}, “${theStory.section(found?.section ?? '')?.heading}”`);
  await openPlace(page, address ?? '');
  await expect.poll(() => markedWords(page)).toEqual([across]);
});

test('words are selected, linked to and left by keys alone', async ({ page, context, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlace(page, './actors/putin/');
  const holder = passage(page, 'who-saw-it');
  await holder.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    // Keys move the end of a selection; a caret in a page that cannot be edited is the browser's own, behind F7.
    getSelection()?.setBaseAndExtent(element.firstChild as Node, 0, element.firstChild as Node, 1);
  });
  for (const _ of 'he Russian anthem') await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(page)).toBeVisible();
  await expect(page.getByText('Tab leads to ways to copy these words')).toHaveRole('status');
  const link = bar(page).getByRole('button').first();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(link).toHaveText('Link copied');
  expect(await clipboard(page)).toContain('words=The+Russian+anthem');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(bar(page)).toHaveCount(0);
  await expect(holder).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(dossierHeading(page)).toHaveText('Vladimir Putin');
});

test('words in a quote of the dossier have the same link', async ({ page, context, isMobile }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlace(page, './passages/who-saw-it/');
  if (isMobile) await page.getByRole('button', { name: 'Full height' }).tap();
  const quote = pageParts.dossier(page).getByText(across.slice(0, 15)).first();
  await select(page, quote, 'names no source');
  await tap(bar(page).getByRole('button', { name: 'Copy link to these words' }));
  await expect(bar(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(new URL(await clipboard(page)).hash).toMatch(/^#who-saw-it:~:/);
});

test('a selection over several passages says why it has no link', async ({ page }) => {
  await openPlace(page, './');
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('#story .passage');
    if (first && second) getSelection()?.setBaseAndExtent(first, 0, second, 1);
  });
  await expect(bar(page)).toHaveText('Select words of one passage to link to them.');
  await expect(bar(page).getByRole('button')).toHaveCount(0);
});

test('where nothing may be copied, the quote stands selected, to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('blocked', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await openPlace(page, './');
  await select(page, passage(page, 'who-saw-it'), across);
  await tap(bar(page).getByRole('button', { name: 'Copy quote with link and credit' }));
  const field = page.getByRole('textbox', { name: 'Copy this quote' });
  await expect(field).toBeFocused();
  const [all, chosen] = await field.evaluate((one: HTMLTextAreaElement) => [
    one.value,
    one.value.slice(one.selectionStart, one.selectionEnd),
  ]);
  expect(chosen).toContain(`“${across}”`);
  expect(chosen).toBe(all);
});

test('words anywhere in the story are marked to the letter', async ({ page }) => {
  const chance = seededChance(20230726);
  for (let round = 0; round < 6; round += 1) {
    const { id, runs } = chance.oneOf(story.passages);
    const text = textOf({ runs } as (typeof story.passages)[number]);
    const start = chance.below(text.length - 2);
    const words = text.slice(start, start + 1 + chance.below(text.length - start - 1)).trim();
    if (words === '') continue;
    await test.step(`“${words}” of ${id}`, async () => {
      await openPlace(page, addressOfWords(id, words, start));
      await expect.poll(() => markedWords(page)).toEqual([words]);
    });
  }
});

test('of words that stand twice, those are marked that were meant', async ({ page }) => {
  const twice = story.passages.find(({ runs }) => / the .* the /.test(runs.map(({ text }) => text).join('')));
  const text = twice ? textOf(twice) : '';
  const id = twice?.id ?? '';
  const places = [text.indexOf(' the '), text.lastIndexOf(' the ')];
  const tops: number[] = [];
  for (const at of places) {
    await openPlace(page, addressOfWords(id, 'the', at));
    await expect.poll(() => markedWords(page)).toEqual(['the']);
    tops.push(
      await page.evaluate((passageId) => {
        const [marked] = [...(CSS.highlights.get('words') ?? [])];
        const before = document.createRange();
        before.setStart(document.getElementById(passageId) as Element, 0);
        before.setEnd(marked?.startContainer as Node, marked?.startOffset ?? 0);
        return before.toString().length;
      }, id),
    );
  }
  expect(tops).toEqual(places.map((at) => at + 1));
});

test('words that have changed are said to have, with the passage as it is', async ({ page }) => {
  const address = addressOfWords('who-saw-it', 'the British newspaper').replace('British', 'Belgian');
  await openPlace(page, address);
  await expect(landed(page)).toHaveText(
    'These words have changed since this link was made: “the Belgian newspaper”',
  );
  await expect(landed(page)).toBeInViewport();
  await expect(passage(page, 'who-saw-it')).toBeInViewport();
  expect(await markedWords(page)).toEqual([]);
  await expectAccessible(page);
});

test('short words between other neighbours are not taken for those that were meant', async ({ page }) => {
  await openPlace(page, './?words=the&before=said+before+&after=+was+never#who-saw-it');
  await expect(landed(page)).toContainText('none are marked: “the”');
  expect(await markedWords(page)).toEqual([]);
});

test('words in a passage that is not in the story are told all the same', async ({ page }) => {
  await openPlace(page, './?words=the+anthem#no-such-passage');
  await expect(landed(page)).toHaveText(
    'The passage that this link leads to is not in the story. Its words were: “the anthem”',
  );
});

test('what a link says is text, whatever it says', async ({ page }) => {
  await openPlace(page, `./?words=${encodeURIComponent('<img src=x onerror=alert(1)>')}#who-saw-it`);
  await expect(landed(page)).toContainText('“<img src=x onerror=alert(1)>”');
  await expect(landed(page).locator('img')).toHaveCount(0);
});

test('the words belong to their link: they stay behind when the reader goes on, and come back', async ({
  page,
}) => {
  const address = addressOfWords('who-saw-it', across);
  await openPlace(page, address);
  await expect.poll(() => markedWords(page)).toEqual([across]);
  await press(page, passage(page, 'the-uniform').getByRole('link', { name: 'Valery Gerasimov' }));
  await expect(page).toHaveURL('./actors/gerasimov/');
  await expect.poll(() => markedWords(page)).toEqual([]);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect.poll(() => markedWords(page)).toEqual([across]);
});

test('where a browser cannot mark words, a line says which they are', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Highlight'));
  await openPlace(page, addressOfWords('who-saw-it', across));
  await expect(landed(page)).toHaveText(`This link is about these words: “${across}”`);
  await expect(landed(page)).toBeInViewport();
});

test('on a page that is translated, what stands there now is not marked', async ({ page }) => {
  await openPlace(page, './');
  const words = await passage(page, 'who-saw-it').evaluate((element, wanted) => {
    // As translations do it: the text node goes, and another stands in its place.
    const [text] = element.childNodes;
    const font = document.createElement('font');
    font.textContent = 'L’hymne russe a été joué. ';
    text?.replaceWith(font);
    getSelection()?.selectAllChildren(element);
    return wanted;
  }, across);
  await expect(bar(page)).toContainText('This page is translated');
  await page.evaluate(
    (to) => {
      history.pushState({ idx: 1 }, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    },
    addressOfWords('who-saw-it', words),
  );
  await expect(landed(page)).toHaveText(`This link is about these words: “${words}”`);
  expect(await markedWords(page)).toEqual([]);
});

/** How many dots of the element are painted in the selection's colour. */
async function markedDots(holder: Locator): Promise<number> {
  const { data } = await sharp(await holder.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += 3)
    if (data[at] === 0xff && data[at + 1] === 0xe5 && data[at + 2] === 0x8a) count += 1;
  return count;
}

/** Words as a text fragment has them, whether or not our own link agrees. */
const fragment = 'who-saw-it:~:text=some%20beside%20placards%20greeting%20him';

test('the browser’s own mark is not seen where ours has found that the words have changed', async ({
  page,
}) => {
  await openPlace(page, `./#${fragment}`);
  const plain = await markedDots(passage(page, 'who-saw-it'));
  await page.goto('about:blank');
  await openPlace(page, `./?words=some+besides+placards#${fragment}`);
  await expect(landed(page)).toContainText('have changed');
  const changed = await markedDots(passage(page, 'who-saw-it'));
  expect(changed).toBeLessThan(plain / 4);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to words leads to the passage, and the browser marks them in the same colour', async ({
    page,
  }) => {
    const own = addressOfWords('who-saw-it', 'some beside placards greeting him');
    await page.goto(`${own.split('#')[0]}#${fragment}`);
    await expect(passage(page, 'who-saw-it')).toBeInViewport();
    expect(await markedDots(passage(page, 'who-saw-it'))).toBeGreaterThan(1000);
  });
});
