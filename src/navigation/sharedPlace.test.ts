import { describe, expect, it } from 'vitest';
import { addressOf, placeAt } from './address.ts';
import { home } from './place.ts';
import { sharedPlace } from './sharedPlace.ts';

const shared = (address: string, edition: string | null = '2026-11-26') =>
  addressOf(sharedPlace(placeAt(address) ?? home, edition));

describe('a link that is shared', () => {
  it.each([
    ['/passages/the-arrival/', '/passages/the-arrival/?edition=2026-11-26'],
    ['/claims/arms/?since=2022#ties', '/claims/arms/?since=2022&edition=2026-11-26#ties'],
    ['/actors/shoigu/#the-arrival', '/actors/shoigu/?edition=2026-11-26#the-arrival'],
    ['/#the-arrival', '/?edition=2026-11-26#the-arrival'],
  ])('carries the edition where it leads to words: %s', (address, expected) => {
    expect(shared(address)).toBe(expected);
  });

  it.each(['/', '/#dates', '/actors/shoigu/', '/sources/the-sun/', '/connect/?from=a&to=b'])(
    'stays short elsewhere: %s',
    (address) => expect(shared(address)).toBe(address),
  );

  it('carries the edition that was read, not the one that led there, and none where there is none', () => {
    expect(shared('/?edition=2026-11-24#a')).toBe('/?edition=2026-11-26#a');
    expect(shared('/?edition=2026-11-24')).toBe('/');
    expect(shared('/?edition=2026-11-24#a', null)).toBe('/#a');
  });
});
