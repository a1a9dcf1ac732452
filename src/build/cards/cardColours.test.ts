import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sides } from '../../model/story.ts';
import { cardColours } from './cardColours.ts';

const tokens = readFileSync(new URL('../../styles/colours.css', import.meta.url), 'utf8');

it('takes the light scheme of the page', () => {
  const colours = cardColours(tokens, sides);
  expect(colours).toMatchObject({ paper: '#fbfaf6', mark: '#ffe58a' });
  expect(colours.sides).toMatchObject({ russia: '#2a4fa3', observers: '#4d5560' });
});

it('says which colour is missing', () => {
  expect(() => cardColours(tokens.replaceAll('--mark', '--other'), sides)).toThrow('--mark');
  expect(() => cardColours(tokens.replaceAll('"china"', '"cina"'), sides)).toThrow('of china');
});
