import { describe, expect, it } from 'vitest';
import { keptAnswer, pageIn } from './keptAnswer.ts';

const scope = 'https://example.org/explainers/red-carpet/';
const files = ['', 'article/', 'assets/index-abc.js', 'favicon.svg'];
const answer = (path: string, destination = '', method = 'GET') =>
  keptAnswer({ url: new URL(path, scope).href, destination, method }, scope, files);

describe('keptAnswer', () => {
  it.each([
    '',
    '?since=2022#ties',
    'actors/anybody/',
    'article/',
    'article',
    'actors/shoigu/index.html',
    'v1.5/',
  ])('takes "%s" for a page, known or not', (path) => expect(answer(path, 'document')).toBe('page'));

  it.each([
    ['actors/shoigu/card.png', 'document'],
    ['story.json', 'document'],
    ['../elsewhere/', 'document'],
    ['https://other.example/explainers/red-carpet/', 'document'],
    ['embed/ties/', 'iframe'],
    ['assets/of-another-release.js', 'script'],
    ['card.png', 'image'],
  ])('leaves %s as %s to the browser', (path, destination) => {
    expect(answer(path, destination)).toBeNull();
  });

  it('has hashed files at hand, and asks for others first', () => {
    expect(answer('assets/index-abc.js', 'script')).toBe('hashed');
    expect(answer('favicon.svg', 'image')).toBe('changing');
    // The front page, asked for by a page that wants to know whether it is old.
    expect(answer('')).toBe('changing');
  });

  it('keeps out of what is sent', () => {
    expect(answer('article/', 'document', 'POST')).toBeNull();
  });
});

describe('pageIn', () => {
  it.each([
    ['', ''],
    ['index.html', ''],
    ['article', 'article/'],
    ['article/index.html?x#F12', 'article/'],
    ['actors/shoigu/?since=2022', 'actors/shoigu/'],
  ])('"%s" is kept under "%s"', (path, kept) => expect(pageIn(scope + path, scope)).toBe(kept));
});
