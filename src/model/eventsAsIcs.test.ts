import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsAsIcs } from './eventsAsIcs.ts';
import { readStory } from './readStory.ts';
import { smallStory } from './smallStory.ts';
import type { StoryEvent } from './story.ts';
import { dateOfDay, dayNumber, whenOf } from './when.ts';

const { story } = readStory(smallStory);
const calendar = {
  name: 'A small story',
  host: 'example.org',
  made: '2023-08-01',
  address: (ref: string) => `https://example.org/${ref}`,
};
const write = (events: readonly StoryEvent[]) => eventsAsIcs(events, calendar);
const event = (change: Partial<StoryEvent>): StoryEvent => ({
  id: 'visit',
  title: 'A visit',
  label: 'Visit',
  when: '2023-07-25',
  note: 'One day.',
  actors: [],
  facts: [],
  claims: [],
  standing: 'established',
  sources: [],
  ...change,
});

const octets = (line: string) => new TextEncoder().encode(line).length;
const plain = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, one) => (one.toLowerCase() === 'n' ? '\n' : one));

/** The properties of each event, unfolded and unescaped. */
function read(ics: string): Record<string, string>[] {
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = ics.replace(/\r\n /g, '').split('\r\n');
  const found: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/s.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') found.push({});
    const last = found.at(-1);
    if (last) last[name] = plain(value);
  }
  return found;
}

describe('eventsAsIcs', () => {
  it('writes an event of whole days, whose end is the day after its last', () => {
    const visit = story.events.filter(({ id }) => id === 'visit');
    expect(write(visit).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//A small story//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:A small story',
      'BEGIN:VEVENT',
      'UID:visit@example.org',
      'DTSTAMP:20230801T000000Z',
      'DTSTART;VALUE=DATE:20230725',
      'DTEND;VALUE=DATE:20230728',
      'SUMMARY:Shoigu visits Pyongyang',
      'DESCRIPTION:He stayed for three days.',
      'URL:https://example.org/event:visit',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each([
    ['2023-07', '20230701', '20230801', 'July 2023', 'is not known to the day'],
    ['1973', '19730101', '19740101', '1973', 'is not known to the day'],
    ['2022-11~', '20221101', '20221201', 'about November 2022', 'is approximate'],
    [
      '2022-11~/2023-01-05',
      '20221101',
      '20230106',
      'about November 2022 to 5 January 2023',
      'is approximate',
    ],
    ['2023-07/2023-08-03', '20230701', '20230804', 'July to 3 August 2023', 'is not known to the day'],
  ])('says that %s stands for all days that it may cover', (when, start, end, words, how) => {
    const [found] = read(write([event({ when })]));
    expect(found).toMatchObject({
      'DTSTART;VALUE=DATE': start,
      'DTEND;VALUE=DATE': end,
      SUMMARY: `A visit (${words})`,
    });
    expect(found?.['DESCRIPTION']).toBe(
      `One day.\nThe date ${how} (${words}): the days given are all those that it may cover.`,
    );
  });

  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('\\', ';', ',', '\n', 'n', ' ', 'й', '한', '🇰🇵'), maxLength: 200 }),
  );

  it('is read back as it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words)), (pairs) => {
        const events = pairs.map(([title, note], at) => event({ id: `event-${at}`, title, note }));
        const found = read(write(events));
        expect(found.map(({ UID, SUMMARY, DESCRIPTION }) => [UID, SUMMARY, DESCRIPTION])).toEqual(
          pairs.map(([title, note], at) => [`event-${at}@example.org`, printed(title), printed(note)]),
        );
      }),
    );
  });

  it('has no line of more than 75 octets, and cuts no character in two', () => {
    fc.assert(
      fc.property(words, fc.string({ unit: 'binary', maxLength: 300 }), (title, note) => {
        for (const line of write([event({ title, note })]).split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cc}(?<!\t)/u);
          expect(line.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')).toBe(
            [...line].filter((one) => one.length === 1).join(''),
          );
        }
      }),
    );
  });

  it('covers exactly the days of the date', () => {
    const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9998, 12, 31) });
    const two = (part: number) => String(part).padStart(2, '0');
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (days, length) => {
        const { year, month, day: inMonth } = dateOfDay(days);
        const when = `${String(year).padStart(4, '0')}-${two(month)}-${two(inMonth)}`.slice(0, length);
        const [found = {}] = read(write([event({ when })]));
        const dayIn = (name: string) => {
          const [, y, m, d] = /^(\d{4})(\d\d)(\d\d)$/.exec(found[`${name};VALUE=DATE`] ?? '') ?? [];
          return dayNumber(Number(y), Number(m), Number(d));
        };
        expect([dayIn('DTSTART'), dayIn('DTEND') - 1]).toEqual([whenOf(when).start, whenOf(when).end]);
      }),
    );
  });
});

/** Without what the format cannot hold. */
function printed(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
}
