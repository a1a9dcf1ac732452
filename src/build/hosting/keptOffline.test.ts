import { describe, expect, it } from 'vitest';
import { keptOffline } from './keptOffline.ts';

const base = '/x/';
const app = '<script type="module" src="/x/assets/index-a.js"></script>';
const site = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
const whole = {
  'index.html': `${app}<link rel="icon" href="/x/favicon.svg"><link rel="canonical" href="/x/"><img src="/y/z.png">`,
  '404.html': app,
  'actors/a/index.html': app,
  'actors/a/card.png': 'a card',
  'actors/gone/index.html': '<html data-moved><script src="/x/moved.js" defer></script>',
  'article/index.html': '<a href="/x/story.json">The story as data</a>',
  'assets/grounds-b.json': '{}',
  'assets/index-a.js': '1',
  'embed/ties/index.html': '<p>Ties</p>',
  'favicon.svg': '<svg/>',
  'moved.js': '2',
  'story.json': '{}',
};

describe('keptOffline', () => {
  it('keeps one page for all that the app draws, the plain ones, hashed files, and what pages name', () => {
    expect(keptOffline(site(whole), base)).toMatchObject({
      app: '/x/assets/index-a.js',
      files: [
        'actors/gone/',
        'article/',
        'assets/grounds-b.json',
        'assets/index-a.js',
        'favicon.svg',
        '',
        'moved.js',
      ],
    });
  });

  it('has another version when something kept has changed, and only then', () => {
    const version = (files: Record<string, string>) =>
      keptOffline(site({ ...whole, ...files }), base).version;
    expect(version({})).toBe(version({ 'actors/a/card.png': 'another card' }));
    expect(version({})).not.toBe(version({ 'article/index.html': 'another word' }));
    expect(version({})).not.toBe(version({ 'assets/words-c.json': '{}' }));
  });

  it('refuses a site that starts no app', () => {
    expect(() => keptOffline(site({ 'index.html': '<p>' }), base)).toThrow('starts no app');
  });
});
