import { describe, expect, it } from 'vitest';
import { actorKinds, sides } from '../model/story.ts';
import { graphFigures } from './graphFigures.ts';
import type { GraphSearch } from './graphLayout.ts';
import { layoutInRoom, roomFor, roomForTies } from './graphRoom.ts';
import type { GraphActor, GraphTie } from './graphScene.ts';
import { graphBoxes } from './layouts.ts';
import { seededRandom } from './seededRandom.ts';

const { wide } = graphBoxes;
/** Few tries: room is what makes the laws hold, not patience. */
const brief: GraphSearch = { seed: 1, starts: 2, finalists: 1, moves: [8, 60] };

/** Ties between any two, 1.8 an actor: most are longer than a fifth of the picture, as in no cast whose sides keep together. */
function castTiedAtRandom(count: number, seed: number): { actors: GraphActor[]; ties: GraphTie[] } {
  const random = seededRandom(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const actors = Array.from({ length: count }, (_, at) => {
    const [side = '', kind = 'person'] = [sides[upTo(sides.length)], actorKinds[upTo(actorKinds.length)]];
    return { id: `a${at}`, label: `Actor of some name ${at}`.slice(upTo(10)), side, kind, weight: upTo(20) };
  });
  const ties = Array.from({ length: Math.round(count * 1.8) }, (_, at) => {
    const from = upTo(count);
    return { id: `t${at}`, from: `a${from}`, to: `a${(from + 1 + upTo(count - 1)) % count}` };
  });
  return { actors, ties };
}

describe('roomFor', () => {
  it('leaves the usual cast its box, and grows with the cast in its shape', () => {
    expect(roomFor(26, wide)).toEqual(wide);
    const large = roomFor(200, wide);
    expect(large.width * large.height).toBeGreaterThan(9 * wide.width * wide.height);
    expect(large.width / large.height).toBeCloseTo(wide.width / wide.height, 2);
  });
});

describe('roomForTies', () => {
  const { actors, ties } = castTiedAtRandom(200, 1);

  it('gives more room where ties would cover all of it', () => {
    expect(roomForTies(actors, ties, wide).width).toBeGreaterThan(1.2 * roomFor(200, wide).width);
  });

  it('gives no more where they are few or short', () => {
    const usual = roomFor(200, wide);
    expect(roomForTies(actors, ties.slice(0, 60), wide)).toEqual(usual);
    const bySide = actors.toSorted((a, b) => a.side.localeCompare(b.side));
    const near = bySide.slice(1).map(({ id }, at) => ({ id: `n${at}`, from: id, to: bySide[at]?.id ?? '' }));
    expect(roomForTies(actors, near, wide)).toEqual(usual);
  });
});

describe('layoutInRoom', () => {
  it.each([1, 2, 3])(
    'keeps two hundred clear of each other that are tied at random (cast %i)',
    { timeout: 400_000 },
    (seed) => {
      const { actors, ties } = castTiedAtRandom(200, seed);
      const layout = layoutInRoom(actors, ties, { ...wide, search: brief });
      expect(graphFigures(layout, ties)).toMatchObject({ overlaps: 0, through: 0, hidden: 0 });
    },
  );

  it('gives back what is kept in the room where it was laid out', { timeout: 60_000 }, () => {
    const { actors, ties } = castTiedAtRandom(60, 5);
    const box = { ...wide, search: brief };
    const layout = layoutInRoom(actors, ties, box);
    expect(layoutInRoom(actors, ties, box, layout.positions)).toEqual(layout);
  });

  it('looks for all places where nobody of the cast is known', { timeout: 60_000 }, () => {
    const { actors, ties } = castTiedAtRandom(30, 6);
    const box = { ...wide, search: brief };
    const others = { actors: { somebody: [1, 1, 0] as [number, number, number] }, ties: {} };
    expect(layoutInRoom(actors, ties, box, others)).toEqual(layoutInRoom(actors, ties, box));
  });
});
