import { test as plain } from 'playwright/test';
import { complaintsOf, forgive } from './complaints.ts';
import { expect, test } from './test.ts';

const site = 'http://site.invalid/';

plain.describe('what a page says is gathered', () => {
  plain('console messages of every kind', async ({ page, context }) => {
    const complaints = complaintsOf(context, site);
    await page.setContent(
      '<script>console.error("an error"); console.warn("a warning"); console.log("a word")</script>',
    );
    await expect
      .poll(() => complaints.map((line) => line.replace(/ \(.*/, '')))
      .toEqual(['console error: an error', 'console warning: a warning', 'console log: a word']);
  });

  plain('errors and rejections nobody caught, on a page opened later too', async ({ context }) => {
    const complaints = complaintsOf(context, site);
    const page = await context.newPage();
    await page.setContent(
      '<script>Promise.reject(new Error("a broken promise")); throw new Error("a mistake")</script>',
    );
    await expect.poll(() => complaints.length).toBe(2);
    expect(complaints.join('\n')).toMatch(/page error: .*a mistake/);
    expect(complaints.join('\n')).toMatch(/page error: .*a broken promise/);
  });

  plain('what React says of a hydration that does not match', async ({ page, context }) => {
    const complaints = complaintsOf(context, site);
    await page.setContent('<script>reportError(new Error("Minified React error #418"))</script>');
    await expect.poll(() => complaints.join()).toContain('page error: Error: Minified React error #418');
  });

  plain('requests to another host, and not those that stay', async ({ page, context, baseURL }) => {
    const complaints = complaintsOf(context, String(baseURL));
    await page.setContent(
      `<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><img alt="" src="${baseURL}">` +
        '<img alt="" src="http://elsewhere.invalid/pixel.png"><script>new WebSocket("ws://elsewhere.invalid/")</script>',
    );
    const requests = () => complaints.filter((line) => line.startsWith('request')).sort();
    await expect
      .poll(requests)
      .toEqual([
        'request to another host: http://elsewhere.invalid/pixel.png',
        'request to another host: ws://elsewhere.invalid/',
      ]);
  });
});

test.describe('a journey', () => {
  test.fail('fails on a complaint', async ({ page, complaints }) => {
    await page.setContent('<script>console.warn("a warning")</script>');
    await expect.poll(() => complaints.length).toBe(1);
  });

  test('passes when it has forgiven the complaints that it caused', async ({ page, complaints }) => {
    await page.setContent('<script>console.warn("a warning")</script>');
    await expect.poll(() => complaints.length).toBe(1);
    expect(() => forgive(complaints, /another/)).toThrow('no complaint to forgive');
    forgive(complaints, /a warning/);
  });
});
