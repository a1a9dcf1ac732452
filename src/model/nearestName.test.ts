import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, nearestName } from './nearestName.ts';

const actors = ['shoigu', 'putin', 'north-korea', 'south-korea', 'kim-jong-un'];

describe('nearestName', () => {
  it.each([
    ['shoygu', 'shoigu'],
    ['Shoigu', 'shoigu'],
    ['puitn', 'putin'],
    ['kim-jong', 'kim-jong-un'],
    ['nort-korea', 'north-korea'],
  ])('takes %s for %s', (wanted, name) => {
    expect(nearestName(wanted, actors)).toBe(name);
  });

  it.each(['gerasimov', 'x', '', 'korea'])('takes "%s" for none of them', (wanted) => {
    expect(nearestName(wanted, actors)).toBeUndefined();
  });

  it('guesses nothing where two names are equally near', () => {
    expect(nearestName('F59', ['F58', 'F57', 'F19'])).toBeUndefined();
    expect(nearestName('F59', ['F58', 'F07'])).toBe('F58');
  });

  it('goes as far as it is told', () => {
    expect(nearestName('deny', ['said', 'denied', 'confirmed'])).toBeUndefined();
    expect(nearestName('deny', ['said', 'denied', 'confirmed'], 3)).toBe('denied');
  });

  it('finds a name that is there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z-]{3,12}$/), { minLength: 1 }), (names) => {
        for (const name of names) expect(nearestName(name, names)).toBe(name);
      }),
    );
  });
});

describe('didYouMean', () => {
  it('asks, or says nothing', () => {
    expect(didYouMean('shoigu')).toBe('; did you mean shoigu?');
    expect(didYouMean(undefined)).toBe('');
  });
});
