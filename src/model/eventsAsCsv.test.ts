import { expect, it } from 'vitest';
import { eventColumns, eventsAsCsv } from './eventsAsCsv.ts';
import { indexStory } from './indexStory.ts';
import { readCsv } from './readCsv.ts';
import { readStory } from './readStory.ts';
import { smallStory } from './smallStory.ts';

const { story } = readStory(smallStory);
const index = indexStory(story);
const rowsOf = (events = story.events) =>
  readCsv(eventsAsCsv(index, events, (ref) => `https://example.org/${ref}`));

it('eventsAsCsv says of each date what its dossier says, and which days it covers', () => {
  const [header, , visit] = rowsOf();
  expect(header).toEqual([...eventColumns]);
  expect(visit).toEqual([
    'visit',
    '2023-07-25/2023-07-27',
    '2023-07-25',
    '2023-07-27',
    'no',
    'Shoigu visits Pyongyang',
    'He stayed for three days.',
    'Sergei Shoigu; Kim Jong-un',
    'https://example.org/event:visit',
    'The Paper',
  ]);
});

it('eventsAsCsv gives the first and last day of a month, and says what is approximate', () => {
  const vague = story.events.map((event) => ({ ...event, when: '2022-11~' }));
  for (const row of rowsOf(vague).slice(1))
    expect(row.slice(1, 5)).toEqual(['2022-11~', '2022-11-01', '2022-11-30', 'yes']);
});
