import { describe, expect, it } from 'vitest';
import { linkProblems } from './checkLinks.ts';

interface PageParts {
  lang?: string;
  head?: string;
  body?: string;
}

/** A page with nothing wrong, but for what is given. */
function page({ lang = ' lang="en"', head = '', body = '' }: PageParts = {}): string {
  return (
    `<!doctype html><html${lang}><head><title>The story</title><link rel="canonical" href="/x/">` +
    '<meta name="description" property="og:description" content="What happened"><meta property="og:title" content="The story">' +
    '<meta property="og:url" content="/x/"><meta property="og:image" content="/x/cards/one.png">' +
    `${head}</head><body><h1>The story</h1>${body}</body></html>`
  );
}

/** A small site under /x/ whose front page has this body (and head), and what is wrong with it. */
function problemsWith(body: string, head = ''): string[] {
  return linkProblems(
    new Map([
      ['index.html', page({ body, head })],
      ['actors/shoigu/index.html', page({ body: '<p id="the-salute"></p><p id="déjà"></p>' })],
      ['assets/a.js', null],
      ['cards/one.png', null],
    ]),
    '/x/',
  );
}

describe('links that are right', () => {
  it.each([
    '<a href="/x/actors/shoigu/">by its address</a>',
    '<a href="actors/shoigu/#the-salute">from where it is</a>',
    '<a href="/x/actors/shoigu/?since=2022#d%C3%A9j%C3%A0">with a query and an encoded fragment</a>',
    '<a href="/x/actors/shoigu/#:~:text=salute">with words as its fragment</a>',
    '<a href="#here">on the page</a><i id="here"></i><a href="#">to its top</a>',
    '<a href="https://example.org/" rel="noopener">out</a><a href="http://example.org" rel="external">out</a>',
    '<a href="mailto:editor@example.org">by mail</a>',
    '<img alt="" src="data:image/png;base64,AA=="><img alt="" srcset="cards/one.png 1x, /x/cards/one.png 2x">',
    '<svg><use href="#mark"></use><g id="mark"><title>A mark</title></g></svg>',
    '<script type="module" src="/x/assets/a.js"></script>',
    '<style>a { background: url("/x/cards/one.png") }</style>',
  ])('%s', (body) => {
    expect(problemsWith(body)).toEqual([]);
  });

  it('a canonical address and a card may carry the published host', () => {
    const head = '<meta name="twitter:image" content="https://news.example/x/cards/one.png">';
    expect(problemsWith('', head)).toEqual([]);
  });
});

describe('links that are wrong', () => {
  it.each([
    ['<a href="/x/actors/nobody/">', '"/x/actors/nobody/" leads to no file'],
    ['<a href="/x/actors/shoigu">', '"/x/actors/shoigu" needs a slash at its end'],
    ['<a href="/actors/shoigu/">', '"/actors/shoigu/" is outside /x/'],
    [
      '<a href="/x/actors/shoigu/#the-bow">',
      '"/x/actors/shoigu/#the-bow": no id "the-bow" in actors/shoigu/index.html',
    ],
    ['<a href="#nowhere">', '"#nowhere": no id "nowhere" in index.html'],
    ['<svg><a xlink:href="actors/nobody/"/></svg>', '"actors/nobody/" leads to no file'],
    ['<svg><use href="#gone"/></svg>', '"#gone": no id "gone" in index.html'],
    [
      '<a href="https://example.org/">',
      '"https://example.org/" leaves the site without rel="external" or "noopener"',
    ],
    [
      '<a href="//example.org/" rel="nofollow">',
      '"//example.org/" leaves the site without rel="external" or "noopener"',
    ],
    ['<img src="https://example.org/a.png">', '"https://example.org/a.png" is loaded from another host'],
    ['<img srcset="cards/one.png 1x, cards/two.png 2x">', '"cards/two.png" leads to no file'],
    ['<a href="javascript:void(0)">', '"javascript:void(0)": javascript: is not allowed here'],
    ['<a href=" JavaScript:alert(1)">', '"JavaScript:alert(1)": javascript: is not allowed here'],
    ['<a href="http://[">', '"http://[" is no address'],
    ['<a href="/x/%E0%A4%A/">', '"/x/%E0%A4%A/" is not encoded well'],
    ['<style>@font-face { src: url(/x/a.woff2) }</style>', '"/x/a.woff2" leads to no file'],
    ['<noscript><img src="/x/no.png"></noscript>', '"/x/no.png" leads to no file'],
    ['<form action="/x/find/">', '"/x/find/" leads to no file'],
  ])('%s', (body, message) => {
    expect(problemsWith(body)).toEqual([`index.html: ${message}`]);
  });

  it('in a redirect, a card and a canonical link', () => {
    const head =
      '<meta http-equiv="refresh" content="0; url=/x/events/gone/">' +
      '<meta name="twitter:image" content="https://news.example/x/cards/two.png">';
    expect(problemsWith('', head)).toEqual([
      'index.html: "/x/events/gone/" leads to no file',
      'index.html: "https://news.example/x/cards/two.png" leads to no file',
    ]);
  });

  it('says the same thing about a page once', () => {
    expect(problemsWith('<a href="no/">one</a><a href="no/">two</a>')).toHaveLength(1);
  });
});

describe('pages', () => {
  const card = ['cards/one.png', null] as const;
  const problemsOf = (html: string) => linkProblems(new Map([['index.html', html], card]), '/x/');

  it.each([
    [page({ body: '<p id="a"></p><p id="a"></p>' }), 'the id "a" stands more than once'],
    [page({ body: '<h1>Another</h1>' }), 'h1: 2 of them, not 1'],
    [page({ head: '<title>Another</title>' }), 'title: 2 of them, not 1'],
    [page({ head: '<link rel="canonical" href="/x/">' }), 'canonical link: 2 of them, not 1'],
    [page({ lang: '' }), 'no lang on <html>'],
    [page().replace('What happened', ' '), 'the description says nothing'],
    [page().replace('<title>The story</title>', ''), 'title: 0 of them, not 1'],
    [page().replace('<link rel="canonical" href="/x/">', ''), 'canonical link: 0 of them, not 1'],
    [page().replace(/<meta property="og:image"[^>]*>/, ''), 'card: 0 of them, not 1'],
    [page({ head: '<meta property="og:title" content="Another">' }), 'shared title: 2 of them, not 1'],
  ])('%s', (html, message) => {
    expect(problemsOf(html)).toEqual([`index.html: ${message}`]);
  });

  it('an unlisted page may be without a canonical link', () => {
    const unlisted = page({ head: '<meta name="robots" content="noindex">' });
    expect(problemsOf(unlisted.replace('<link rel="canonical" href="/x/">', ''))).toEqual([]);
  });

  it('404.html is shown at any address, so none of its links may be relative', () => {
    const files = new Map([
      ['404.html', page({ body: '<a href="./">Home</a><a href="#top">Up</a>' })],
      ['index.html', page()],
      card,
    ]);
    expect(linkProblems(files, '/x/')).toEqual([
      '404.html: "./" is relative, but 404.html is shown at any address',
    ]);
  });
});
