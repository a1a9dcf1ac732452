import type { GraphActor, GraphTie } from './graphScene.ts';
import { extentOf } from './nodeShape.ts';

/** What a large layout works with; actors, sides and ties go by index. */
export interface LargeScene {
  width: number;
  height: number;
  /** 7 to 15 px by weight, as in a small layout. */
  radius: number[];
  /** How far a node reaches straight up, down or sideways, in px. */
  extent: number[];
  side: number[];
  sides: number;
  ties: { from: number; to: number; fan: number }[];
  /** The distance between actors that would fill the box evenly, in px. */
  pitch: number;
}

/** Square px for each actor, names included: about as much as a story of thirty has in the usual box. */
export const areaPerActor = 9000;

/** The box keeps its shape and grows with the cast. Throws a RangeError when a tie names an unknown actor. */
export function largeScene(
  actors: readonly GraphActor[],
  ties: readonly GraphTie[],
  box: { width: number; height: number },
): LargeScene {
  const area = Math.max(box.width * box.height, areaPerActor * actors.length);
  const growth = Math.sqrt(area / (box.width * box.height));
  const heaviest = actors.reduce((most, { weight }) => Math.max(most, weight), 1);
  const radius = actors.map(({ weight }) => Math.round(7 + 8 * Math.sqrt(Math.max(0, weight) / heaviest)));
  const sides = [...new Set(actors.map(({ side }) => side))];
  return {
    width: Math.ceil(box.width * growth),
    height: Math.ceil(box.height * growth),
    radius,
    extent: actors.map(({ kind }, at) => Math.ceil((radius[at] ?? 0) * extentOf[kind])),
    side: actors.map(({ side }) => sides.indexOf(side)),
    sides: sides.length,
    ties: fannedOut(actors, ties),
    pitch: Math.sqrt(area / Math.max(1, actors.length)),
  };
}

/** `fan`: which of the ties between the same two actors it is, from their middle, seen from the earlier actor. */
function fannedOut(actors: readonly GraphActor[], ties: readonly GraphTie[]): LargeScene['ties'] {
  const index = new Map(actors.map(({ id }, at) => [id, at]));
  const found = ties.map((tie) => {
    const [from, to] = [index.get(tie.from), index.get(tie.to)];
    if (from === undefined || to === undefined)
      throw new RangeError(`a tie names an actor that is not there: ${tie.id}`);
    return { from, to, pair: `${Math.min(from, to)} ${Math.max(from, to)}` };
  });
  const total = new Map<string, number>();
  for (const { pair } of found) total.set(pair, (total.get(pair) ?? 0) + 1);
  const seen = new Map<string, number>();
  return found.map(({ from, to, pair }) => {
    const place = seen.get(pair) ?? 0;
    seen.set(pair, place + 1);
    const fan = place - ((total.get(pair) ?? 1) - 1) / 2;
    return { from, to, fan: from < to ? fan : -fan };
  });
}
