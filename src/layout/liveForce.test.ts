import { describe, expect, it } from 'vitest';
import type { DrawnGraph } from './drawnGraph.ts';
import { bodiesOf, liveForce } from './liveForce.ts';

const ends: Record<string, { from: string; to: string }> = {
  ab: { from: 'a', to: 'b' },
  cd: { from: 'c', to: 'd' },
};
const parts = { kindOf: () => 'person' as const, endsOf: (tie: string) => ends[tie] ?? { from: '', to: '' } };
const node = (id: string, x: number, y: number) => ({ id, x, y, r: 10, label: { x: 0, y: 20, lines: [id] } });
const graph: DrawnGraph = {
  width: 400,
  height: 400,
  nodes: [node('a', 100, 100), node('b', 160, 100), node('c', 300, 300), node('d', 340, 300)],
  ties: Object.keys(ends).map((id) => ({ id, d: 'M0 0q1 1 2 2' })),
};

function pulled(dx: number, dy: number) {
  const bodies = bodiesOf(graph, graph, parts);
  const force = liveForce(bodies, 'a', graph, parts);
  const [held] = bodies;
  if (held) Object.assign(held, { fx: held.x + dx, fy: held.y + dy });
  force.tick(150);
  return Object.fromEntries(bodies.map(({ id, x, y }) => [id, { x, y }]));
}

describe('liveForce', () => {
  it('takes the neighbours along, part of the way, and nobody else', () => {
    const { a, b, c, d } = pulled(0, 120);
    expect(a).toEqual({ x: 100, y: 220 });
    expect(b?.y).toBeGreaterThan(110);
    expect(b?.y).toBeLessThan(220);
    expect(c).toEqual({ x: 300, y: 300 });
    expect(d).toEqual({ x: 340, y: 300 });
  });

  it('keeps actors apart, comes to rest, and repeats exactly', () => {
    const { a, b } = pulled(58, 0);
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(20);
    expect(pulled(58, 0)).toEqual(pulled(58, 0));
  });
});
