import { describe, expect, it } from 'vitest';
import { timelineRows } from './timelineRows.ts';

describe('timelineRows', () => {
  it('puts a heading before each year and tells long gaps in words', () => {
    const events = [
      { id: 'parade', when: '2023-07-27' },
      { id: 'armistice', when: '1953-07-27' },
      { id: 'visit', when: '2023-07-25/2023-07-27' },
      { id: 'treaty', when: '2024-06-19' },
    ];
    expect(timelineRows(events)).toEqual([
      { kind: 'year', text: '1953' },
      { kind: 'event', id: 'armistice' },
      { kind: 'gap', text: '69 years' },
      { kind: 'year', text: '2023' },
      { kind: 'event', id: 'visit' },
      { kind: 'event', id: 'parade' },
      { kind: 'year', text: '2024' },
      { kind: 'event', id: 'treaty' },
    ]);
  });

  it('sees no gap where a long event covers it', () => {
    const events = [
      { id: 'war', when: '1950/1953' },
      { id: 'talks', when: '1951-07-10' },
      { id: 'armistice', when: '1953-07-27' },
    ];
    expect(timelineRows(events).filter((row) => row.kind === 'gap')).toEqual([]);
  });

  it('has nothing to say about nothing', () => {
    expect(timelineRows([])).toEqual([]);
    expect(() => timelineRows([{ id: 'x', when: 'yesterday' }])).toThrow(RangeError);
  });
});
