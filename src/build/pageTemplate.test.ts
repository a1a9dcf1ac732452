import { describe, expect, it } from 'vitest';
import { movedPage, pageOf, sidePageOf, templateFrom } from './pageTemplate.ts';

const built = `<!doctype html>
<html lang="en">
  <head>
    <title>Any</title>
    <meta name="description" content="" />
    <script type="module" crossorigin src="/assets/a.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/a.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;
const read = (href: string) => (href === '/assets/a.css' ? 'p{color:red;src:url(/assets/f.woff2)}\n' : '');
const page = {
  address: '/actors/shoigu/',
  head: { title: 'A & "B" <C>', description: 'D', canonical: '/actors/shoigu/' },
  canonical: 'https://example.org/actors/shoigu/',
  html: '<p>words $& $1</p>',
  limit: 8,
};

describe('pageOf', () => {
  it('holds the styles, the head and the words, and asks for no stylesheet', () => {
    const html = pageOf(templateFrom(built, read), page);
    expect(html).toContain('<style>p{color:red;src:url(/assets/f.woff2)}</style>');
    expect(html).toContain('<link rel="preload" as="font" crossorigin href="/assets/f.woff2">');
    expect(html).not.toContain('stylesheet');
    expect(html).toContain('<title>A &amp; &quot;B&quot; &lt;C&gt;</title>');
    expect(html).toContain('<link rel="canonical" href="https://example.org/actors/shoigu/">');
    expect(html).toContain(
      '<div id="root" data-page="/actors/shoigu/" data-limit="8"><p>words $& $1</p></div>',
    );
    expect(html.match(/<title>/g)).toHaveLength(1);
  });

  it('leaves the later styles to the script, or to its absence, behind the words', () => {
    const html = pageOf(templateFrom(built, read, ['/assets/later.css']), page);
    const at = html.indexOf('<noscript><link rel="stylesheet" href="/assets/later.css"></noscript>');
    expect(at).toBeGreaterThan(html.indexOf('words'));
  });

  it('keeps the not-found page out of search engines', () => {
    const html = pageOf(templateFrom(built, read), { ...page, address: null, canonical: null });
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('data-page="404"');
    expect(html).not.toContain('canonical');
  });

  it('refuses an index.html that lost what each page needs', () => {
    expect(() => templateFrom(built.replace('id="root"', 'id="app"'), read)).toThrow('<div id="root">');
  });
});

describe('sidePageOf', () => {
  it('holds its own styles behind the common ones, and asks for no script', () => {
    const html = sidePageOf(templateFrom(built, read, ['/assets/later.css']), page, '.side{color:$&}\n');
    expect(html).toContain('url(/assets/f.woff2)}.side{color:$&}</style>');
    expect(html).toContain('<p>words $& $1</p>');
    for (const missing of ['<script', '<noscript', 'later.css']) expect(html).not.toContain(missing);
  });
});

describe('movedPage', () => {
  it('leads on with and without script', () => {
    const html = movedPage({ href: '/b/', canonical: '/b/', why: 'Two records became one.', title: 'T' });
    expect(html).toContain('content="5; url=/b/"');
    expect(html).toContain('<a href="/b/">');
    expect(html).toContain('Two records became one.');
  });
});
