import { describe, expect, it } from 'vitest';
import { lineStyleOf, lineStyles, standingsOf } from './lineStyle.ts';
import { standings } from './story.ts';

describe('lineStyleOf', () => {
  it('gives every standing one style, and every style its standings', () => {
    expect(lineStyles.flatMap(standingsOf).sort()).toEqual([...standings].sort());
    for (const style of lineStyles) expect(standingsOf(style).map(lineStyleOf)).toContain(style);
  });
});
