import { anneal, keepInside, startPlacing } from './graphAnneal.ts';
import { keep, measure, restore } from './graphEnergy.ts';
import type { GraphPositions, Named } from './graphPositions.ts';
import type { Placing, Scene } from './graphScene.ts';
import { seededRandom } from './seededRandom.ts';

/** How far an actor that stays may be moved to make room, in px: tried one after the other. */
export const tolerances = [0, 24, 24, 60, Number.POSITIVE_INFINITY];

/** Everything where `kept` has it; newcomers each where they cost least just then. */
export function placeKept(
  scene: Scene,
  actors: readonly Named[],
  ties: readonly Named[],
  kept: GraphPositions,
): Placing {
  const known = actors.map(({ id }) => (Object.hasOwn(kept.actors, id) ? kept.actors[id] : undefined));
  const middle = { x: scene.width / 2, y: scene.height / 2 };
  const points = known.map((one) => (one ? { x: one[0], y: one[1] } : middle));
  // A new name may offer fewer places.
  const option = known.map((one, at) =>
    (scene.options[at]?.length ?? 0) > (one?.[2] ?? 0) ? (one?.[2] ?? 0) : 0,
  );
  const bends = ties.map(({ id }) => (Object.hasOwn(kept.ties, id) ? [kept.ties[id] ?? 0].flat() : []));
  const bend = bends.map(([one]) => one);
  const skew = bends.map(([, one]) => one);
  const placing = startPlacing(scene, points, { option, bend, skew });
  scene.homes = known.map((one) => one && { x: one[0], y: one[1], within: 0 });
  const newcomers = known.flatMap((one, at) => (one ? [] : [at]));
  for (const at of newcomers) findRoom(scene, placing, at);
  return placing;
}

/** Moves what has to move, those who stay at most `within` px from their homes. */
export function makeRoom(scene: Scene, placing: Placing, within: number, seed: number, moves: number): void {
  scene.homes = scene.homes.map((home) => home && { ...home, within });
  anneal(scene, placing, seededRandom(seed), moves * placing.x.length, 12);
}

/** Tries a grid over the whole box, each point with every place of the label. */
function findRoom(scene: Scene, placing: Placing, at: number): void {
  const touched = { nodes: [at], ties: scene.incident[at] ?? [] };
  const step = scene.pitch / 4;
  let best = { cost: Number.POSITIVE_INFINITY, x: 0, y: 0, option: 0 };
  const place = (x: number, y: number, option: number, limit?: number) => {
    placing.x[at] = Math.round(x);
    placing.y[at] = Math.round(y);
    placing.option[at] = option;
    keepInside(scene, placing, at);
    return measure(scene, placing, touched, limit);
  };
  for (let y = step / 2; y < scene.height; y += step) {
    for (let x = step / 2; x < scene.width; x += step) {
      for (const option of scene.options[at]?.keys() ?? []) {
        const before = keep(placing, touched);
        const cost = place(x, y, option, best.cost);
        if (cost < best.cost) best = { cost, x, y, option };
        restore(placing, before);
      }
    }
  }
  place(best.x, best.y, best.option);
}
