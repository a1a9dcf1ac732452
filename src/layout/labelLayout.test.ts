import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorKinds } from '../model/story.ts';
import { distanceToBox } from './box.ts';
import { breakLabel, labelOptions } from './labelLayout.ts';
import { labelWidth } from './labelWidth.ts';
import { extentOf } from './nodeShape.ts';

const words = fc
  .array(fc.stringMatching(/^[A-Za-zé’.-]{1,12}$/), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(' '));

describe('labelWidth', () => {
  it('is never less than what Inter itself takes at weight 600', () => {
    // Measured with CanvasRenderingContext2D.measureText on @fontsource-variable/inter at 600 100px.
    expect(labelWidth('North Korea', 100)).toBeGreaterThanOrEqual(627);
    expect(labelWidth('Korean People’s Army', 100)).toBeGreaterThanOrEqual(1139);
  });

  it('grows with the text and with the font', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 8, max: 20 }), (a, b, size) => {
        expect(labelWidth(a + b, size)).toBeGreaterThanOrEqual(
          Math.max(labelWidth(a, size), labelWidth(b, size)),
        );
        expect(labelWidth(a, size + 1)).toBeGreaterThanOrEqual(labelWidth(a, size));
      }),
    );
  });
});

describe('breakLabel', () => {
  it('keeps every word in order, in at most two lines', () => {
    fc.assert(
      fc.property(words, (text) => {
        for (const lines of breakLabel(text, 12)) {
          expect(lines.join(' ')).toBe(text);
          expect(lines.length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it('does not break what is short enough', () => {
    expect(breakLabel('China', 12)).toEqual([['China']]);
    expect(breakLabel('Korean People’s Army', 12)).toContainEqual(['Korean', 'People’s Army']);
  });
});

describe('labelOptions', () => {
  it('keep clear of the node they name', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...actorKinds), fc.integer({ min: 7, max: 15 }), (text, kind, r) => {
        for (const { box, anchor } of labelOptions(text, kind, r, 12)) {
          const straight = anchor === 'middle' || box.y0 < 0 === box.y1 > 0;
          if (straight) expect(distanceToBox(0, 0, box)).toBeGreaterThanOrEqual(r * extentOf[kind] + 2);
        }
      }),
    );
  });
});
