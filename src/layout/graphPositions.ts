import type { Placing } from './graphScene.ts';

/**
 * Where a layout put things, by id. Kept in positions.json, so that the layout of a changed story leaves in place what it
 * can. What the story no longer has may stand in it.
 */
export interface GraphPositions {
  /** x and y in px from the top left of the box, and which of its places (labelOptions) the label took. */
  actors: Record<string, [x: number, y: number, option: number]>;
  /** A tie's bend as a part of the distance between its ends; where it had to be skew to find a way, that too. */
  ties: Record<string, KeptBend>;
}

export type KeptBend = number | [bend: number, skew: number];

/** What has a place by its id. */
export interface Named {
  id: string;
}

export function positionsOf(
  actors: readonly Named[],
  ties: readonly Named[],
  { x, y, option, bend, skew }: Placing,
): GraphPositions {
  return {
    actors: Object.fromEntries(actors.map(({ id }, at) => [id, [x[at] ?? 0, y[at] ?? 0, option[at] ?? 0]])),
    ties: Object.fromEntries(ties.map(({ id }, at) => [id, keptBend(bend[at] ?? 0, skew[at] ?? 0)])),
  };
}

function keptBend(bend: number, skew: number): KeptBend {
  return skew === 0 ? bend : [bend, skew];
}

/** Whether every actor and every tie has its place in `kept`. */
export function holdsAll(kept: GraphPositions, actors: readonly Named[], ties: readonly Named[]): boolean {
  return (
    actors.every(({ id }) => Object.hasOwn(kept.actors, id)) &&
    ties.every(({ id }) => Object.hasOwn(kept.ties, id))
  );
}
