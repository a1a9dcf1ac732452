import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorKinds } from '../model/story.ts';
import { edgeDistance, nodePath, reachOf } from './nodeShape.ts';
import { arrowLength, curveOf, curvePath, pointOn, tieCurve } from './tieCurve.ts';

const end = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 500 }),
  r: fc.integer({ min: 7, max: 15 }),
  kind: fc.constantFrom(...actorKinds),
});
const apart = fc.tuple(end, end).filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) > 80);
const bend = fc.integer({ min: -40, max: 40 });
const far = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('tieCurve', () => {
  it('has numbers even where it is bent back onto a node', () => {
    const node = { x: 23, y: 22, r: 7, kind: 'state' as const };
    const curve = tieCurve(node, { ...node, x: 63, y: 22 }, 0);
    expect(
      Object.values(curve)
        .flatMap(({ x, y }) => [x, y])
        .every(Number.isFinite),
    ).toBe(true);
    const back = tieCurve(node, { ...node, x: 23, y: 22 }, 0);
    expect(
      Object.values(back)
        .flatMap(({ x, y }) => [x, y])
        .every(Number.isFinite),
    ).toBe(true);
  });

  it('starts just outside one node and leaves room for an arrow head before the other', () => {
    fc.assert(
      fc.property(apart, bend, ([from, to], offset) => {
        const curve = tieCurve(from, to, offset);
        expect(far(curve.start, from)).toBeGreaterThan(from.r * 0.59);
        expect(far(curve.start, from)).toBeLessThan(from.r * reachOf[from.kind] + 4);
        expect(far(curve.end, to)).toBeGreaterThan(to.r * 0.59 + arrowLength);
        expect(far(curve.end, to)).toBeLessThan(to.r * reachOf[to.kind] + arrowLength + 4);
      }),
    );
  });

  it('bends to the other side for the other direction', () => {
    const [a, b] = [
      { x: 0, y: 0, r: 10, kind: 'person' as const },
      { x: 200, y: 0, r: 10, kind: 'person' as const },
    ];
    expect(pointOn(tieCurve(a, b, 20), 0.5).y).toBeLessThan(-18);
    expect(pointOn(tieCurve(b, a, 20), 0.5).y).toBeGreaterThan(18);
  });

  it('is read back from its path', () => {
    fc.assert(
      fc.property(apart, bend, ([from, to], offset) => {
        const path = curvePath(tieCurve(from, to, offset));
        expect(curvePath(curveOf(path))).toBe(path);
      }),
    );
    expect(() => curveOf('M1 2L3 4')).toThrow(RangeError);
  });
});

describe('nodeShape', () => {
  it('has its edge where its outline is, in every direction', () => {
    fc.assert(
      fc.property(fc.constantFrom(...actorKinds), fc.integer({ min: 0, max: 359 }), (kind, degrees) => {
        const angle = (degrees * Math.PI) / 180;
        const distance = edgeDistance(kind, Math.cos(angle), Math.sin(angle));
        expect(distance).toBeGreaterThan(0.59);
        expect(distance).toBeLessThanOrEqual(reachOf[kind] + 0.01);
      }),
    );
  });

  it('is drawn as a closed path', () => {
    expect(nodePath('state', 10)).toBe('M-9 -9L9 -9L9 9L-9 9z');
    expect(actorKinds.every((kind) => nodePath(kind, 10).endsWith('z'))).toBe(true);
  });
});
