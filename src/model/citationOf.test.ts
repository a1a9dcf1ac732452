import { expect, it } from 'vitest';
import { citationOf } from './citationOf.ts';

it('citationOf says what, in which edition, and where, and nothing that is not known', () => {
  const cited = {
    title: 'Wagner',
    explainer: 'A small story',
    edition: '2026-11-24',
    address: 'https://x.example/',
  };
  expect(citationOf(cited)).toBe(
    '“Wagner”, in: A small story, edition of 24 November 2026, https://x.example/',
  );
  expect(citationOf({ ...cited, edition: null })).toBe('“Wagner”, in: A small story, https://x.example/');
});
