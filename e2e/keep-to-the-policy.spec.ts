import { forgive } from './support/complaints.ts';
import { openPlace } from './support/openPlace.ts';
import { expect, test } from './support/test.ts';
import { theStory } from './support/theStory.ts';

/** That all else works under the policy, the other journeys show: whatever it refuses is a complaint of the browser. */
for (const said of ['along with the page', 'in the page alone'])
  test(`script in the page, text as markup and other hosts are refused by the policy ${said}`, async ({
    page,
    complaints,
    baseURL,
  }) => {
    await page.route(String(baseURL), async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      if (said === 'in the page alone') delete headers['content-security-policy'];
      await route.fulfill({ response, headers });
    });
    await openPlace(page, './');
    const failed = page.waitForEvent('requestfailed');
    const refused = await page.evaluate(() => {
      const attempts = [
        () => Object.assign(document.createElement('script'), { text: 'document.title = "Mine"' }),
        () => Object.assign(document.createElement('p'), { innerHTML: '<b>bold</b>' }),
      ];
      const picture = Object.assign(new Image(), { src: 'http://elsewhere.invalid/a.png' });
      document.body.append(picture);
      return attempts.flatMap((attempt) => {
        try {
          attempt();
          return [];
        } catch (error) {
          return [(error as Error).name];
        }
      });
    });
    expect(refused).toEqual(['TypeError', 'TypeError']);
    // Playwright tells of the request, which never left.
    expect((await failed).failure()?.errorText).toBe('csp');
    await expect.poll(() => complaints.some((one) => one.includes('img-src'))).toBe(true);
    forgive(complaints, /Content Security Policy|requires 'Trusted|elsewhere\.invalid/);
  });

test('data for search engines may stand in a page', async ({ page }) => {
  const data = page.locator('script[type="application/ld+json"]');
  // Pages that have no room for it go without.
  for (const { id } of theStory.story.sources) {
    await page.goto(`./sources/${id}/`);
    if ((await data.count()) > 0) break;
  }
  expect(JSON.parse((await data.textContent()) ?? '')).toMatchObject({ '@context': 'https://schema.org' });
});
