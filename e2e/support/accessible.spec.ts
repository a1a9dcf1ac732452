import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

const good =
  '<html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1></main></body></html>';
/** The strict policy under which the site may live; axe must work under it too. */
const policy =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'; style-src 'self'; require-trusted-types-for 'script'\">";

test('a good page passes, under a strict policy too', async ({ page }) => {
  await page.setContent(good.replace('<title>', `${policy}<title>`));
  await expectAccessible(page);
});

test('a bad page fails, and the reason names the element', async ({ page }) => {
  await page.setContent(good.replace('</main>', '<p><img id="nameless" src="data:,"></p></main>'));
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt.*[\s\S]*#nameless/);
});
