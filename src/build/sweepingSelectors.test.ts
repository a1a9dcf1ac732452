import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sweepingSelectors } from './sweepingSelectors.ts';

const folder = new URL('../styles/', import.meta.url);

describe('sweepingSelectors', () => {
  it.each([
    ['.page:has(.landed) ::target-text { color: inherit }', '.page:has(.landed) ::target-text'],
    ['.a, .page:has(.b, :is(.c)) > .d { e: f }', '.page:has(.b, :is(.c)) > .d'],
    ['@media print { li[data-strength="lit"] a { e: f } }', 'li[data-strength="lit"] a'],
  ])('finds what styles much anew: %s', (css, found) => {
    expect(sweepingSelectors(css)).toEqual([found]);
  });

  it.each([
    ':root:has([data-open]) { --sheet: 46dvh }',
    '.list .year:has(+ .month, .a .b) { a: b }',
    'a[data-strength="lit"], [data-strength] .stand, [data-strength] abbr { a: b }',
    '/* .page:has(.b) .c {} */ @media (width < 1px) { .page { a: b } }',
  ])('lets pass what does not: %s', (css) => {
    expect(sweepingSelectors(css)).toEqual([]);
  });

  it('finds nothing in the styles of the page', () => {
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(5);
    const found = sheets.flatMap((name) => sweepingSelectors(readFileSync(new URL(name, folder), 'utf8')));
    expect(found).toEqual([]);
  });
});
