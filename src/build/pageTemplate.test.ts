import { describe, expect, it } from 'vitest';
import { dataTag } from './machines/dataTag.ts';
import { movedPage, pageOf, sidePageOf, templateFrom, unquoted } from './pageTemplate.ts';

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
  alt: 'The card of “A”',
  address: '/actors/shoigu/',
  head: { title: 'A & "B" <C>', description: 'D', canonical: '/actors/shoigu/' },
  canonical: 'https://example.org/actors/shoigu/',
  html: '<p>words $& $1</p>',
  limit: 8,
  links: ['<link rel="manifest" href="/m">'],
  data: { '@type': 'WebPage', name: 'a </script> inside' },
};

describe('pageOf', () => {
  it('holds the styles, the head and the words, and asks for no stylesheet', () => {
    const html = pageOf(templateFrom(built, read), page);
    expect(html).toContain('<style>p{color:red;src:url(/assets/f.woff2)}</style>');
    expect(html).toContain('<link rel="preload" as="font" crossorigin href="/assets/f.woff2">');
    expect(html).not.toContain('stylesheet');
    expect(html).toContain('</style><script type="module" crossorigin src="/assets/a.js"></script></head>');
    expect(html).toContain('<title>A &amp; &quot;B&quot; &lt;C&gt;</title>');
    expect(html).toContain('<link rel="canonical" href="https://example.org/actors/shoigu/">');
    expect(html).toContain(
      '<div id="root" data-page="/actors/shoigu/" data-limit="8"><p>words $& $1</p></div>',
    );
    expect(html.match(/<title>/g)).toHaveLength(1);
  });

  it('carries its data behind all that a reader needs', () => {
    const html = pageOf(templateFrom(built, read), page);
    expect(html).toContain(`${dataTag(page.data)}</body>`);
    expect(html).toContain('<link rel="manifest" href="/m">');
  });

  it('says the same to chats, with the card that stands beside the page', () => {
    const html = pageOf(templateFrom(built, read), page);
    for (const [name, content] of [
      ['title', 'A &amp; &quot;B&quot; &lt;C&gt;'],
      ['description', 'D'],
      ['url', 'https://example.org/actors/shoigu/'],
      ['image', 'https://example.org/actors/shoigu/card.png'],
      ['image:width', '1200'],
    ])
      expect(html).toContain(`property="og:${name}" content="${content}"`);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(html).toContain(
      '<meta name="twitter:image:alt" property="og:image:alt" content="The card of “A”">',
    );
  });

  it('describes no card that nobody can fetch, since its address has no host', () => {
    const html = pageOf(templateFrom(built, read), { ...page, canonical: '/actors/shoigu/' });
    expect(html).toContain('property="og:image" content="/actors/shoigu/card.png"');
    expect(html).not.toContain('image:alt');
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
    expect(html).not.toContain('og:image');
  });

  it('refuses an index.html that lost what each page needs', () => {
    expect(() => templateFrom(built.replace('id="root"', 'id="app"'), read)).toThrow('<div id="root">');
  });
});

describe('unquoted', () => {
  it('leaves out the quotation marks that a value does not need, and no others', () => {
    expect(
      unquoted('<a class="tie" href="/ties/x/" aria-label="A is B">say a="b"</a><path d="M0 1"></path>'),
    ).toBe('<a class=tie href=/ties/x/ aria-label="A is B">say a="b"</a><path d="M0 1"></path>');
    const kept = '<i data-a="" data-b="a=b" data-c="x&gt;y z"></i><p>1 < 2, "a"="b"> and so on</p>';
    expect(unquoted(kept)).toBe(kept);
  });
});

describe('sidePageOf', () => {
  it('holds its own styles behind the common ones, and asks for no script', () => {
    const html = sidePageOf(
      templateFrom(built, read, ['/assets/later.css']),
      { ...page, data: null },
      '.side{color:$&}\n',
    );
    expect(html).toContain('url(/assets/f.woff2)}.side{color:$&}</style>');
    expect(html).toContain('<p>words $& $1</p>');
    for (const missing of ['<script', '<noscript', 'later.css']) expect(html).not.toContain(missing);
  });
});

it('a side page may ask for one script of its own', () => {
  const html = sidePageOf(templateFrom(built, read), { ...page, data: null }, '', '/x/own.js');
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/x/own.js" defer>']);
});

describe('movedPage', () => {
  const place = (name: string) => ({
    href: `/${name}/`,
    canonical: `https://e.org/${name}/`,
    title: `The ${name}`,
    alt: `The ${name}, drawn`,
  });
  const page = (...names: string[]) =>
    movedPage({ to: names.map(place), why: 'Two became one.', story: 'T', home: '/', script: '/moved.js' });

  it('renamed or merged: says so, leads on, and is known by its new address and card', () => {
    const html = page('b');
    expect(html).toContain('<h1>This has moved</h1>');
    expect(html).toContain('<p>Two became one.</p>');
    expect(html).toContain('<a data-to href="/b/">The b</a>');
    expect(html).toContain('<link rel="canonical" href="https://e.org/b/">');
    expect(html).toContain('property="og:image" content="https://e.org/b/card.png"');
    expect(html).not.toContain('http-equiv');
  });

  it('split: names every part, and is listed nowhere', () => {
    const html = page('b', 'c');
    expect(html).toContain('<h1>This has been split</h1>');
    expect(html.match(/<a data-to/g)).toHaveLength(2);
    expect(html).toContain('content="noindex"');
  });

  it('withdrawn: says why, and leads to the story', () => {
    const html = page();
    expect(html).toContain('<h1>This has been withdrawn</h1>');
    expect(html).not.toContain('data-to');
    expect(html).toContain('<a href="/">Read the story from the start</a>');
    expect(html).not.toContain('blockquote');
  });

  it('shows what stood there last, where an edition keeps it', () => {
    const said = { words: 'He said “<b>”.', date: '2026-11-24' };
    const html = movedPage({ to: [], why: 'Why.', said, story: 'T', home: '/', script: '/moved.js' });
    expect(html).toContain('<p>It said, in the edition of 24 November 2026:</p>');
    expect(html).toContain('<blockquote>He said “&lt;b&gt;”.</blockquote>');
  });
});
