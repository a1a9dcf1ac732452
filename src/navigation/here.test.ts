import { describe, expect, it, vi } from 'vitest';
import { noLens } from '../model/selection.ts';
import { addressOf } from './address.ts';
import { hereAt } from './here.ts';
import { home, placeOf } from './place.ts';

const at = (address: string, key: string) => {
  const { pathname, search, hash } = new URL(address, 'https://example.org');
  return { pathname, search, hash, key, state: null };
};

function visit(first: string) {
  const here = hereAt(first);
  const navigate = vi.fn();
  here.arrive(at(first, 'one'), 'POP', navigate);
  return { here, navigate };
}

describe('where the reader is', () => {
  it('is built without what query and fragment say', () => {
    const { arrival, lens, placeNow } = hereAt('/actors/shoigu/?since=2022#the-salute');
    expect(arrival.built.place).toEqual(placeOf('actor:shoigu'));
    expect(lens.built).toBe(noLens);
    expect(placeNow()?.at).toBe('the-salute');
    expect(lens.now().since).toBe('2022');
  });

  it('is nowhere in the story at an address of none', () => {
    const { arrival, lens } = hereAt('/nowhere/?since=2022');
    expect([arrival.built.place, arrival.now().place, lens.now()]).toEqual([null, null, noLens]);
  });

  it('keeps the identity of a place as long as its address is the same, and hears of every arrival', () => {
    const { here, navigate } = visit('/actors/shoigu/');
    const before = here.placeNow();
    const heard = vi.fn();
    here.arrival.subscribe(heard);
    here.arrive(at('/actors/shoigu/', 'two'), 'PUSH', navigate);
    expect(here.placeNow()).toBe(before);
    expect(heard).toHaveBeenCalledOnce();
    here.arrive(at('/actors/putin/', 'three'), 'PUSH', navigate);
    expect(here.placeNow()).toEqual(placeOf('actor:putin'));
  });

  it('pushes history for another selection, and replaces it for another lens or where that is asked for', () => {
    const { here, navigate } = visit('/actors/shoigu/?since=2022');
    here.go(placeOf('actor:putin'));
    expect(navigate).toHaveBeenLastCalledWith('/actors/putin/', { replace: false });
    here.go(placeOf('actor:putin'), { replace: true });
    expect(navigate).toHaveBeenLastCalledWith('/actors/putin/', { replace: true });
    here.changeLens({ until: '2023' });
    const lens = { ...noLens, since: '2022', until: '2023' };
    expect(navigate).toHaveBeenLastCalledWith(addressOf({ ...placeOf('actor:shoigu'), lens }), {
      replace: true,
    });
  });

  it('goes nowhere before there is a router', () => {
    const here = hereAt('/');
    expect(() => here.go(placeOf('actor:putin'))).not.toThrow();
    expect(here.placeNow()).toEqual(home);
  });
});
