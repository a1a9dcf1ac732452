import { expect, it } from 'vitest';
import { creditedQuote } from './creditedQuote.ts';

it('creditedQuote gives the words, then where they stand, then the link', () => {
  const quote = {
    words: 'calls him a “crony”',
    explainer: 'A small story',
    section: 'The welcome',
    address: 'https://x.example/',
  };
  expect(creditedQuote(quote)).toBe(
    '“calls him a ‘crony’”\n— A small story, “The welcome”\nhttps://x.example/',
  );
});
