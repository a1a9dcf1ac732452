import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorKinds } from '../model/story.ts';
import { nodePath, radiusOf } from './nodeShape.ts';

describe('nodePath', () => {
  it('tells its radius again, for every kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...actorKinds), fc.integer({ min: 1, max: 200 }), (kind, r) => {
        expect(radiusOf(nodePath(kind, r))).toBe(r);
      }),
    );
  });
});
