import { describe, expect, it } from 'vitest';
import { headersFor } from './headersFor.ts';
import { hostHeaders } from './hostHeaders.ts';
import { policyOfHost } from './policy.ts';

const base = '/explainers/red-carpet/';
const files = new Map([
  ['index.html', '<style>a{}</style>'],
  ['404.html', '<style>a{}</style>'],
  ['article/index.html', '<style>b{}</style>'],
  ['actors/a/index.html', '<style>a{}</style>'],
  ['actors/a/card.png', null],
  ['assets/index-abc.js', null],
  ['sw.js', null],
  ['story.json', null],
]);
const said = headersFor(hostHeaders(files, base));

describe('hostHeaders', () => {
  it('keeps hashed files for a year, and lets a sandbox have them', () => {
    expect(said(`${base}assets/index-abc.js`)).toMatchObject({
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
    });
  });

  it.each([
    '',
    'index.html',
    'article/',
    'actors/a/',
    'actors/a/card.png',
    'sw.js',
    'story.json',
    '404.html',
  ])('has the rest asked for anew: %s', (path) => {
    const headers = said(base + path);
    expect(headers['Cache-Control']).toBe('no-cache');
    expect(headers['Access-Control-Allow-Origin']).toBeUndefined();
  });

  it('gives every address one policy, with the styles of every page', () => {
    for (const path of ['', 'assets/index-abc.js', 'actors/nobody/'])
      expect(said(base + path)).toMatchObject({
        'Content-Security-Policy': policyOfHost(['a{}', 'b{}']),
        'X-Content-Type-Options': 'nosniff',
      });
    expect(said('/elsewhere/')).toEqual({});
  });
});

describe('headersFor', () => {
  it('takes every rule that matches, joins what two of them name, and leaves notes alone', () => {
    const text = '# A note\n/*\r\n  A: 1\n  B: x: y\n\n/a.c/*\n  A: 2\n';
    expect(headersFor(text)('/a.c/d')).toEqual({ A: '1, 2', B: 'x: y' });
    expect(headersFor(text)('/abc/d')).toEqual({ A: '1', B: 'x: y' });
  });
});
