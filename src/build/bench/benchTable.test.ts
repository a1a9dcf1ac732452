import { expect, it } from 'vitest';
import { benchTable, type Measured, median } from './benchTable.ts';

/** A visit whose clicks, in story and graph by turns, took this long. */
function visitOf(site: string, firstPaint: number, painted: number[]): Measured {
  const figures = {
    bytes: { document: firstPaint * 100 },
    requests: 2,
    firstPaint,
    largestPaint: firstPaint,
    blocking: 0,
    shift: 0,
    // The page written by hand previews nothing.
    hovers: site === 'built' ? [{ target: 'graph', work: firstPaint / 4 }] : [],
    clicks: painted.map((ms, at) => ({
      target: at % 2 === 0 ? 'story' : 'graph',
      first: at === 0,
      painted: ms,
    })),
  };
  return { site, profile: 'slow', figures };
}

it('takes the middle, and of an even number the mean of the two', () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([40, 10, 20, 30])).toBe(25);
  expect(median([])).toBeNaN();
});

it('sets the medians of both sites side by side, clicks by where they were made', () => {
  const table = benchTable([
    visitOf('built', 20, [9, 30, 12]),
    visitOf('built', 24, [11, 30, 12]),
    visitOf('floor', 16, [8, 10, 10]),
  ]);
  expect(table.split('\n')[0]).toBe('slow');
  expect(table).toMatch(/first paint +22\.0 ms +16\.0 ms +1\.38/);
  expect(table).toMatch(/first click to passages painted +10\.0 ms +8\.0 ms +1\.25/);
  expect(table).toMatch(/click in story to passages painted +11\.5 ms +9\.0 ms +1\.28/);
  expect(table).toMatch(/click in graph to passages painted +30\.0 ms +10\.0 ms +3\.00/);
  expect(table).toMatch(/hover in graph: work to preview +5\.5 ms +- +-/);
  expect(table).toMatch(/bytes: document +2\.2 kB +1\.6 kB +1\.38/);
  expect(table).toMatch(/layout shift +0 +0 +-/);
});
