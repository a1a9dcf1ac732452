import { describe, expect, it } from 'vitest';
import { budgetTable, weigh } from './budget.ts';
import { type BudgetRow, budgetRows, keptRow, type WeighedFile } from './budgetRows.ts';

const head =
  '<script type="module" src="/x/assets/app.js"></script><link rel="modulepreload" href="/x/assets/a.js">';

/** A site of these files under /x/; each is as heavy as said, whatever its text. */
function site(files: Record<string, [bytes: number, text?: string]>): Map<string, WeighedFile> {
  return new Map(Object.entries(files).map(([path, [bytes, text = '']]) => [path, { bytes, text }]));
}

function rowOf(part: string, files: Map<string, WeighedFile>): BudgetRow {
  const row = budgetRows(files, '/x/').find((one) => one.part.startsWith(part));
  if (!row) throw new Error(`no row ${part}`);
  return row;
}

describe('budgetRows', () => {
  it('names the largest page and the median', () => {
    const files = site({ 'index.html': [9000], 'a/index.html': [14_700], 'b/index.html': [2000] });
    expect(rowOf('HTML', files)).toMatchObject({
      budget: 14_600,
      actual: 14_700,
      note: 'a/index.html; median of 3 pages 9.0 kB',
    });
  });

  it('adds to a page the stylesheets that it waits for, and counts them as requests', () => {
    const waiting = '<link rel="stylesheet" href="/x/assets/a.css"><script src="/x/old.js"></script>';
    const patient =
      '<link rel="stylesheet" media="print" href="p.css"><script defer src="d.js"></script>' +
      '<script type="module" src="m.js"></script><link rel="preload" as="style" href="q.css">';
    const files = site({
      'index.html': [1000, patient],
      'a/index.html': [500, `<head>${waiting}</head><body><script src="late.js"></script></body>`],
      'assets/a.css': [3000],
    });
    expect(rowOf('HTML', files)).toMatchObject({ actual: 3500, note: expect.stringMatching(/^a\/index/) });
    expect(rowOf('requests', files)).toMatchObject({ budget: 1, actual: 3, note: 'a/index.html' });
    expect(rowOf('requests', site({ 'index.html': [1000, patient] })).actual).toBe(1);
  });

  it('weighs embeds by themselves, and not the page that gives their code', () => {
    const files = site({
      'index.html': [9000],
      'embed/index.html': [7000],
      'embed/ties/index.html': [6000],
      'embed/actors/a/index.html': [3000],
    });
    expect(rowOf('HTML of any embed', files)).toMatchObject({ actual: 6000, note: 'embed/ties/index.html' });
  });

  it('follows what the first script imports at once, and leaves what it imports later', () => {
    const files = site({
      'index.html': [1000, `<head>${head}</head>`],
      'assets/app.js': [
        1,
        'import{x as y}from"./b.js";import"../c.js";import("./later.js");"import \'./no.js\'"',
      ],
      'assets/a.js': [10],
      'assets/b.js': [100, 'export*from"./app.js"'],
      'c.js': [1000],
      'assets/later.js': [10_000],
    });
    expect(rowOf('script before', files)).toMatchObject({ actual: 1111, note: '4 files' });
    expect(rowOf('script in all', files)).toMatchObject({ actual: 11_111, note: '5 files' });
  });

  it('sums the data apart from the scripts', () => {
    const files = site({ 'index.html': [1], 'assets/a.json': [20], 'assets/b.json': [300] });
    expect(rowOf('data', files)).toMatchObject({ budget: 25_000, actual: 320, note: '2 files' });
    expect(rowOf('script in all', files).actual).toBe(0);
  });

  it('sums the fonts', () => {
    const files = site({ 'index.html': [1], 'a.woff2': [20_000], 'b.woff2': [26_000] });
    expect(rowOf('fonts', files)).toMatchObject({ budget: 45_000, actual: 46_000, note: '2 files' });
  });

  it('sums what is kept for reading offline, pages by their addresses', () => {
    const files = site({ 'index.html': [1], 'a/index.html': [20], 'a.png': [300], 'b.js': [4000] });
    expect(keptRow(['', 'a/', 'b.js'], files)).toMatchObject({ actual: 4021, note: '3 files' });
  });

  it('refuses a site without a front page', () => {
    expect(() => budgetRows(site({ '404.html': [1] }), '/')).toThrow('no index.html');
  });
});

it('weighs text compressed, and a font as it is', async () => {
  const text = 'the same words again and again '.repeat(100);
  const weighed = await weigh(
    new Map([
      ['a.js', Buffer.from(text)],
      ['a.woff2', Buffer.from(text)],
    ]),
  );
  expect(weighed.get('a.js')?.bytes).toBeLessThan(60);
  expect(weighed.get('a.js')?.behind).toBe(0);
  expect(weighed.get('a.js')?.text).toBe(text);
  expect(weighed.get('a.woff2')).toEqual({ bytes: text.length, text: '' });
});

it('prints a table that marks what is over', () => {
  const table = budgetTable([
    { part: 'fonts', unit: 'bytes', budget: 45_000, actual: 46_000, note: '2 files' },
    { part: 'requests', unit: 'requests', budget: 1, actual: 1, note: 'index.html' },
  ]);
  expect(table.split('\n')).toEqual([
    'part       budget   actual',
    'fonts     45.0 kB  46.0 kB  OVER  2 files',
    'requests        1        1  ok    index.html',
  ]);
});
