import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Quote } from '../model/quote.ts';
import { addressOf, placeAt } from './address.ts';
import { home } from './place.ts';
import { textDirective } from './textDirective.ts';

const quote: Quote = { words: 'the guest', long: null, before: 'Army received ', after: ', some beside' };

it('names the words between their neighbours', () => {
  expect(textDirective(quote)).toBe(':~:text=Army%20received-,the%20guest,-%2C%20some%20beside');
  expect(textDirective({ ...quote, before: '', after: '.' })).toBe(':~:text=the%20guest,-%2E');
  expect(textDirective({ ...quote, before: ' ', after: '' })).toBe(':~:text=the%20guest');
});

it('names many words by their beginning and their end', () => {
  const long = { end: 'no source', sum: '180-abcdefgh' };
  expect(textDirective({ ...quote, long, before: '', after: '' })).toBe(':~:text=the%20guest,no%20source');
});

it('leaves nothing in the words that divides a directive or ends a link', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(words, (some) => {
      const [, said = ''] = textDirective({ ...quote, words: some, before: '', after: '' }).split('text=');
      expect(said).toMatch(/^[A-Za-z0-9%]+$/);
      expect(decodeURIComponent(said)).toBe(some.trim());
    }),
  );
});

it('changes nothing about where an address leads', () => {
  const place = { ...home, at: 'who-saw-it', edition: '2026-11-24', words: quote };
  expect(placeAt(addressOf(place) + textDirective(quote))).toEqual(place);
});
