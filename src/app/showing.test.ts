import { describe, expect, it, vi } from 'vitest';
import { noEmphasis } from '../model/emphasis.ts';
import { indexStory } from '../model/indexStory.ts';
import { readStory } from '../model/readStory.ts';
import { smallStory } from '../model/smallStory.ts';
import { hereAt } from '../navigation/here.ts';
import { showing } from './showing.ts';

const index = indexStory(readStory(smallStory).story);

function show(first: string) {
  const here = hereAt(first);
  const marks = showing(here.arrival, index);
  const forget = marks.follow(index);
  let arrivals = 0;
  const go = (address: string) => {
    const { pathname, search, hash } = new URL(address, 'https://example.org');
    arrivals += 1;
    here.arrive({ pathname, search, hash, key: String(arrivals), state: null }, 'PUSH', () => {});
  };
  return { ...marks, now: marks.shown.now, go, forget };
}

describe('what shows', () => {
  it('follows the reader, until that is ended', () => {
    const { now, go, forget } = show('/');
    expect(now().emphasis).toBe(noEmphasis);
    go('/actors/shoigu/');
    expect(now().emphasis.strengthOf('actor:shoigu')).toBe('lit');
    forget();
    go('/');
    expect(now().emphasis.strengthOf('actor:shoigu')).toBe('lit');
  });

  it('is built without what query and fragment say', () => {
    const { shown } = show('/actors/shoigu/?kinds=state');
    expect(shown.built.emphasis.throughLens).toBe(false);
    expect(shown.now().emphasis.throughLens).toBe(true);
  });

  it('glows with what is pointed at, or else, with nothing selected, with what is read', () => {
    const { now, go, point, read } = show('/');
    read('passage:the-anthem');
    expect(now().glowing.has('passage:the-anthem')).toBe(true);
    point('actor:kim');
    expect(now().glance).toBe('actor:kim');
    expect(now().glowing.has('tie:kim-meets-shoigu')).toBe(true);
    expect(now().glowing.has('passage:the-anthem')).toBe(
      index.touching('actor:kim').has('passage:the-anthem'),
    );
    point(null);
    go('/actors/shoigu/');
    expect(now().glowing.size).toBe(0);
    point('actor:shoigu');
    expect(now().glance).toBeNull();
  });

  it('keeps the identity of the emphasis while the pointer moves, and says nothing where nothing changed', () => {
    const { now, shown, point, go } = show('/actors/shoigu/');
    const { emphasis } = now();
    const heard = vi.fn();
    shown.subscribe(heard);
    point('actor:kim');
    expect(now().emphasis).toBe(emphasis);
    expect(heard).toHaveBeenCalledOnce();
    point('actor:kim');
    go('/actors/shoigu/#the-anthem');
    expect(heard).toHaveBeenCalledOnce();
    go('/actors/kim/');
    expect(heard).toHaveBeenCalledTimes(2);
    expect(now().emphasis).not.toBe(emphasis);
  });
});
