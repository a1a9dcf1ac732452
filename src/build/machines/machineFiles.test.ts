import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feed } from './feed.ts';
import { manifest, squareIcon } from './manifest.ts';
import { robots, sitemap } from './sitemap.ts';
import { missingWithout } from './writeMachineFiles.ts';

describe('the feed', () => {
  const text = feed({
    title: 'A & B',
    subtitle: 'Words',
    home: 'https://example.org/',
    self: 'https://example.org/feed.xml',
    changes: 'https://example.org/changes/',
    editions: [
      { date: '2026-11-24', what: 'First edition.' },
      { date: '2026-12-01', what: 'More < before.' },
    ],
  });

  it('has the newest edition first, and its day as the feed’s own', () => {
    expect([...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
      'https://example.org/',
      'https://example.org/#edition-2026-12-01',
      'https://example.org/#edition-2026-11-24',
    ]);
    expect([...text.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, day]) => day)).toEqual([
      '2026-12-01T00:00:00Z',
      '2026-12-01T00:00:00Z',
      '2026-11-24T00:00:00Z',
    ]);
  });

  it('leads from each edition to what it changed', () => {
    expect(text).toContain('<title>Edition 2, 1 December 2026</title>');
    expect(text).toContain('<link href="https://example.org/changes/#edition-2026-12-01"/>');
  });

  it('lets no text end a tag', () => {
    expect(text).toContain('A &#38; B');
    expect(text).toContain('More &#60; before.');
  });
});

it('the sitemap and robots.txt', () => {
  const pages = [
    { address: 'https://example.org/?a=1&b=2', changed: null },
    { address: 'https://example.org/x/', changed: '2026-11-24' },
  ];
  expect(sitemap(pages)).toContain('<url><loc>https://example.org/?a=1&#38;b=2</loc></url>');
  expect(sitemap(pages)).toContain('<loc>https://example.org/x/</loc><lastmod>2026-11-24</lastmod>');
  expect(robots('https://example.org/sitemap.xml')).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https/);
  expect(robots(null)).not.toContain('Sitemap');
});

it('the manifest stays inside its base', () => {
  const { start_url, scope, icons } = JSON.parse(
    manifest({ title: 'T', description: 'D', base: '/x/', paper: '#fff' }),
  );
  expect([start_url, scope]).toEqual(['/x/', '/x/']);
  for (const { src } of icons) expect(src).toMatch(/^\/x\/(favicon\.svg|icon-\d+\.png)$/);
});

it('the icon’s ground fills its square', () => {
  const square = squareIcon(readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8'));
  expect(square).toContain('<rect width="32" height="32" fill="#fbfaf6"/>');
  expect(() => squareIcon('<svg/>')).toThrow(RangeError);
});

describe('SITE_URL', () => {
  it('a build without it says what is missing', () => {
    expect(missingWithout(undefined)).toMatch(/SITE_URL is not set.*no sitemap and no feed/);
    expect(missingWithout('https://example.org')).toBeNull();
    expect(missingWithout('https://example.org/')).toBeNull();
  });

  it.each(['example.org', 'ftp://example.org', 'https://example.org/path/', '/x/'])(
    '%s is refused',
    (origin) => {
      expect(() => missingWithout(origin)).toThrow('--base');
    },
  );
});
