import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../model/isoDay.ts';
import { type TimelineRow, timelineRows } from './timelineRows.ts';

const day = { kind: 'event', lasts: false, approximate: false };

describe('timelineRows', () => {
  it('puts a head before each year and month, tells long gaps in words and how far a date is from the one before', () => {
    const events = [
      { id: 'parade', when: '2023-07-27' },
      { id: 'armistice', when: '1953-07-27' },
      { id: 'named', when: '1973' },
      { id: 'visit', when: '2023-07-25/2023-07-27' },
      { id: 'treaty', when: '2024-06-19' },
    ];
    expect(timelineRows(events)).toEqual([
      { kind: 'year', text: '1953' },
      { kind: 'month', text: 'July 1953' },
      { ...day, id: 'armistice', apart: '' },
      { kind: 'gap', text: '19 years' },
      { kind: 'year', text: '1973' },
      { ...day, id: 'named', lasts: true, apart: 'about 20 years after' },
      { kind: 'gap', text: '49 years' },
      { kind: 'year', text: '2023' },
      { kind: 'month', text: 'July 2023' },
      { ...day, id: 'visit', lasts: true, apart: 'about 50 years after' },
      { ...day, id: 'parade', apart: 'during it' },
      { kind: 'year', text: '2024' },
      { kind: 'month', text: 'June 2024' },
      { ...day, id: 'treaty', apart: '10 months after' },
    ]);
  });

  it('knows what is approximate', () => {
    const [, , row] = timelineRows([{ id: 'shells', when: '2022-11~' }]);
    expect(row).toEqual({ ...day, id: 'shells', lasts: true, approximate: true, apart: '' });
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

  it('has every event once, each under its own year, and no head twice or without an event', () => {
    const days = fc.array(fc.integer({ min: -300_000, max: 300_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(days, (numbers) => {
        const events = numbers.map((number, at) => ({ id: String(at), when: isoDay(number) }));
        const rows = timelineRows(events);
        const kinds = rows.map(({ kind }) => kind);
        expect(rows.flatMap((row) => (row.kind === 'event' ? row.id : [])).sort()).toEqual(
          events.map(({ id }) => id).sort(),
        );
        expect(yearsOver(rows)).toEqual(inTime(events));
        const heads = rows.flatMap((row) => (row.kind === 'month' ? row.text : []));
        expect(new Set(heads).size).toBe(heads.length);
        kinds.forEach((kind, at) => {
          if (kind === 'gap') expect(kinds[at + 1]).toBe('year');
          if (kind === 'year') expect(kinds[at + 1]).toBe('month');
          if (kind === 'month') expect(kinds[at + 1]).toBe('event');
        });
      }),
    );
  });
});

function inTime(events: readonly { id: string; when: string }[]): [id: string, year: number][] {
  return [...events]
    .sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0))
    .map(({ id, when }) => [id, Number(when.slice(0, 4))]);
}

/** Each event with the year that it stands under. */
function yearsOver(rows: readonly TimelineRow[]): [id: string, year: number][] {
  let year = Number.NaN;
  return rows.flatMap((row) => {
    if (row.kind === 'year') year = Number(row.text);
    return row.kind === 'event' ? [[row.id, year] as [string, number]] : [];
  });
}
