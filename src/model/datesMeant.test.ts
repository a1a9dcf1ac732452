import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesMeant } from './datesMeant.ts';
import { isoDay } from './isoDay.ts';
import { readStory } from './readStory.ts';
import { formatWhen, formatWhenShort, whenOf } from './when.ts';

const content = new URL('../content/', import.meta.url);
const files = readdirSync(content).filter((name) => /^story\.md$|\.yaml$/.test(name));
const texts = files.map((name) => [name, readFileSync(new URL(name, content), 'utf8')]);
const { story } = readStory(Object.fromEntries(texts));
const meant = (typed: string) => datesMeant(typed).map(({ text }) => text);
const days = (text: string) => {
  const { start, end } = whenOf(text);
  return [start, end];
};

describe('datesMeant', () => {
  it.each([
    ['1953', '1953'],
    ['in 1953', '1953'],
    ['July 2023', '2023-07'],
    ['july, 2023', '2023-07'],
    ['Jul. 2023', '2023-07'],
    ['sept 2023', '2023-09'],
    ['2023 July', '2023-07'],
    ['27 July 1953', '1953-07-27'],
    ['27th of July, 1953', '1953-07-27'],
    ['on the 27th of july 1953', '1953-07-27'],
    ['July 27, 1953', '1953-07-27'],
    ['July 27th 1953', '1953-07-27'],
    ['1953 July 27', '1953-07-27'],
    ['27.7.1953', '1953-07-27'],
    ['27. 7. 1953', '1953-07-27'],
    ['27-07-1953', '1953-07-27'],
    ['27-jul-1953', '1953-07-27'],
    ['27/7/1953', '1953-07-27'],
    ['7/27/1953', '1953-07-27'],
    ['1953-07-27', '1953-07-27'],
    ['1953/7/27', '1953-07-27'],
    ['2023-07', '2023-07'],
    ['7/2023', '2023-07'],
    ['07.2023', '2023-07'],
    ['summer 2023', '2023-22'],
    ['the summer of 2023', '2023-22'],
    ['Fall 2022', '2022-23'],
    ['the 1990s', '199X'],
    ["1990's", '199X'],
    ["'90s", '199X'],
    ['199x', '199X'],
    ['25-27 July 2023', '2023-07-25/2023-07-27'],
    ['25 – 27 july 2023', '2023-07-25/2023-07-27'],
    ['25 to 27 July 2023', '2023-07-25/2023-07-27'],
    ['July 25-27, 2023', '2023-07-25/2023-07-27'],
    ['from 25 July to 2 August 2023', '2023-07-25/2023-08-02'],
    ['July to August 2023', '2023-07/2023-08'],
    ['between July and August 2023', '2023-07/2023-08'],
    ['1953-1973', '1953/1973'],
    ['1953 to 27 July 2023', '1953/2023-07-27'],
    ['2020-23', '2020/2023'],
    ['2023-07-25/2023-07-27', '2023-07-25/2023-07-27'],
    ['about November 2022', '2022-11'],
    ['２０２３', '2023'],
  ])('takes "%s" for %s alone', (typed, text) => {
    expect(meant(typed)).toEqual([text]);
  });

  it('gives both where countries or centuries differ', () => {
    expect(meant('5/7/2023')).toEqual(['2023-07-05', '2023-05-07']);
    expect(meant("the '20s")).toEqual(['192X', '202X']);
  });

  it.each([
    '',
    'july',
    '27',
    'shoigu',
    'shoigu 2023',
    '27 July',
    '31 February 2023',
    '32.1.2023',
    '13/13/2023',
    'august 2023 to july 2023',
    '19533',
    'may',
    'march on Kyiv 2022',
    '-',
    '1953-',
    '/2023',
  ])('takes "%s" for no date', (typed) => {
    expect(meant(typed)).toEqual([]);
  });

  it('takes every date of the story, as the page writes it', () => {
    for (const { when } of [...story.events, ...story.sources, ...story.ties]) {
      if (when === undefined) continue;
      for (const written of [when, formatWhen(when), formatWhenShort(when)])
        expect(datesMeant(written).map(({ start, end }) => [start, end])).toContainEqual(days(when));
    }
  });

  it('takes any day, month, year, season, decade and span, as the page writes it', () => {
    const day = fc.integer({ min: -200_000, max: 60_000 }).map(isoDay);
    const season = fc
      .tuple(day, fc.integer({ min: 21, max: 24 }))
      .map(([text, at]) => `${text.slice(0, 4)}-${at}`);
    const point = fc.oneof(
      day,
      day.map((text) => text.slice(0, 7)),
      day.map((text) => text.slice(0, 4)),
      day.map((text) => `${text.slice(0, 3)}X`),
      season,
    );
    const span = fc
      .tuple(point, point)
      .map(([one, other]) => (whenOf(one).start <= whenOf(other).start ? [one, other] : [other, one]))
      .filter(([one = '', other = '']) => whenOf(one).end <= whenOf(other).end)
      .map((ends) => ends.join('/'));
    fc.assert(
      fc.property(fc.oneof(point, span), (text) => {
        const found = datesMeant(formatWhen(text)).map(({ start, end }) => [start, end]);
        expect(found).toContainEqual(days(text));
      }),
    );
  });

  it('takes anything that can be typed, and gives real dates only, each once', () => {
    const word = fc.constantFrom('july', '27', '1953', '-', '/', 'summer', 'to', '.', ' ', '90s', 'the', 'X');
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
      fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const found = meant(text);
        expect(new Set(found).size).toBe(found.length);
        for (const one of found) expect(whenOf(one).text).toBe(one);
      }),
    );
  });
});
