import { expect, it } from 'vitest';
import { home } from '../../navigation/place.ts';
import { askedEdition } from './askedEdition.ts';

const newest = { number: 2, date: '2026-02-09' };
const from = (edition: string | null) => ({ ...home, edition });

it('asks for what an edition said where the page may say something else', () => {
  expect(askedEdition(from('2026-01-05'), newest)).toBe('2026-01-05');
  expect(askedEdition(from('2999-01-01'), newest)).toBe('2999-01-01');
  expect(askedEdition(from(newest.date), { ...newest, edited: true })).toBe(newest.date);
});

it('asks for nothing otherwise', () => {
  expect(askedEdition(from(newest.date), newest)).toBeNull();
  expect(askedEdition(from(null), newest)).toBeNull();
  expect(askedEdition(null, newest)).toBeNull();
  expect(askedEdition(from('2026-01-05'), null)).toBeNull();
});
