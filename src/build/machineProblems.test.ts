import { expect, it } from 'vitest';
import { machineProblems } from './machineProblems.ts';

const page = (more = '') => `<!doctype html><html lang="en"><head>${more}</head><body></body></html>`;
const data = (text: string) => page(`<script type="application/ld+json">${text}</script>`);

function problemsWith(files: Record<string, string>): string[] {
  const all = { 'index.html': page(), 'actors/a/index.html': page(), ...files };
  return machineProblems(
    new Map(Object.entries(all).map(([path, text]) => [path, Buffer.from(text)])),
    '/x/',
  );
}

const listed = '<loc>https://e.org/x/</loc><loc>https://e.org/x/actors/a/</loc>';

it('finds nothing where all is well, or where nothing was asked for', () => {
  expect(problemsWith({})).toEqual([]);
  expect(
    problemsWith({
      'sitemap.xml': listed,
      'feed.xml': '<link rel="self" href="https://e.org/x/feed.xml"/><link href="https://e.org/x/"/>',
      'robots.txt': 'User-agent: *\nSitemap: https://e.org/x/sitemap.xml\n',
      'story.json': '{"url":"/x/actors/a/"}',
      'events/gone/index.html': page('<meta name="robots" content="noindex">'),
      'embed/actors/a/index.html': page('<link rel="canonical" href="https://e.org/x/actors/a/">'),
    }),
  ).toEqual([]);
});

it.each([
  [
    { 'sitemap.xml': `${listed}<loc>https://e.org/x/no/</loc>` },
    'sitemap.xml: "https://e.org/x/no/" leads to no file',
  ],
  [{ 'sitemap.xml': `${listed}<loc>https://e.org/</loc>` }, 'sitemap.xml: "https://e.org/" leads to no file'],
  [{ 'sitemap.xml': '<loc>https://e.org/x/</loc>' }, 'actors/a/index.html: is not in the sitemap'],
  [
    {
      'sitemap.xml': '<loc>/x/</loc>',
      'actors/a/index.html': page('<link rel="canonical" href="/x/actors/a/">'),
    },
    'actors/a/index.html: is not in the sitemap',
  ],
  [{ 'feed.xml': '<link href="/x/no"/>' }, 'feed.xml: "/x/no" leads to no file'],
  [{ 'robots.txt': 'Sitemap: /x/sitemap.xml' }, 'robots.txt: "/x/sitemap.xml" leads to no file'],
  [{ 'manifest.webmanifest': '{"src": "/x/i.png"}' }, 'manifest.webmanifest: "/x/i.png" leads to no file'],
  [{ 'story.json': '{"$schema":"/x/s.json"}' }, 'story.json: "/x/s.json" leads to no file'],
  [{ 'index.html': data('{') }, 'index.html: its data cannot be read'],
  [{ 'index.html': data('{"@type":"Article"}') }, 'index.html: its data cannot be read'],
])('%j', (files, problem) => {
  expect(problemsWith(files)).toEqual([problem]);
});

it('finds a page whose answer to who would embed it is missing or empty', () => {
  const asked = page(
    '<link rel="alternate" type="application/json+oembed" href="https://e.org/x/actors/a/oembed.json">',
  );
  const problem = 'actors/a/index.html: "https://e.org/x/actors/a/oembed.json" is no oEmbed answer';
  expect(problemsWith({ 'actors/a/index.html': asked })).toEqual([problem]);
  expect(problemsWith({ 'actors/a/index.html': asked, 'actors/a/oembed.json': '{"version":"1.0"}' })).toEqual(
    [problem],
  );
  const answer = '{"version":"1.0","type":"rich","html":"<iframe></iframe>"}';
  expect(problemsWith({ 'actors/a/index.html': asked, 'actors/a/oembed.json': answer })).toEqual([]);
});
