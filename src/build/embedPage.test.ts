import { expect, it } from 'vitest';
import { embedPage } from './embedPage.ts';

const page = embedPage({
  head: { title: 'A & B', description: 'D', canonical: '/actors/a/' },
  canonical: 'https://e.org/actors/a/',
  alt: 'A, drawn',
  html: '<main><h1>A</h1><a href="/actors/a/">A</a><svg><a class="tie" href="/ties/t/"></a></svg></main>',
  styles: 'p{color:red}\n',
  script: '/embed.js',
  icon: '/favicon.svg',
});

it('asks for one script that nothing waits for, and for nothing else', () => {
  expect(page.match(/<(script|link)[^>]*>/g)).toEqual([
    '<link rel="icon" href="/favicon.svg">',
    '<link rel="canonical" href="https://e.org/actors/a/">',
    '<script src="/embed.js" defer>',
  ]);
  expect(page).toContain('<style>p{color:red}</style>');
});

it('leaves the page that it stands in alone: every link, in pictures too, opens a tab of its own', () => {
  expect(page.match(/<a /g)).toHaveLength(2);
  expect(page.match(/<a target="_blank" rel="noopener" /g)).toHaveLength(2);
});

it('is known by the full page and its card', () => {
  expect(page).toContain('<title>A &amp; B</title>');
  expect(page).toContain('property="og:url" content="https://e.org/actors/a/"');
  expect(page).toContain('content="https://e.org/actors/a/card.png"');
  expect(page).toContain('property="og:image:alt" content="A, drawn"');
});
