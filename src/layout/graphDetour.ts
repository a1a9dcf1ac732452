import { passingCost, tieCost, weights } from './graphCosts.ts';
import { measure } from './graphEnergy.ts';
import { type Placing, type Sample, type Scene, type SceneTie, sampleTie } from './graphScene.ts';
import { pointOn } from './tieCurve.ts';

/** The ways that a curve may take, the plain ones first: how far it bends, and how far its bend is moved along it. */
const bends = [0, 0.06, 0.1, 0.15, 0.2, 0.26, 0.32, 0.4, 0.5, 0.62].flatMap((bend) => [bend, -bend]);
const skews = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.4, -0.4];
const ways = skews.flatMap((skew) => bends.map((bend) => ({ bend, skew })));

/** What a breach costs here, on top: no number of struck labels makes up for it. */
const law = 1e4;

/** Between the middles of two ties that join the same actors, in px, so that one does not hide the other. */
const leastApart = 10;

/**
 * Leads ties that run through a node around it, each by the curve that costs least, while everything stays where it is. The
 * search for places gives all ties a few plain bends; in a dense graph some find none that is free. Says whether any tie
 * goes another way now.
 */
export function detour(scene: Scene, placing: Placing): boolean {
  const astray = [...scene.ties.keys()].filter((t) => runsThrough(placing, t));
  const turned = astray.filter((t) => turn(scene, placing, t));
  // Every way was measured for its tie alone.
  measure(scene, placing, { nodes: [], ties: turned });
  return turned.length > 0;
}

function runsThrough(placing: Placing, t: number): boolean {
  const n = placing.x.length;
  for (let k = 0; k < n; k++) if ((placing.passed[t * n + k] as number) >= weights.through) return true;
  return false;
}

/** Whether another way than it goes now costs less. */
function turn(scene: Scene, placing: Placing, t: number): boolean {
  const now = { bend: placing.bend[t] as number, skew: placing.skew[t] as number };
  let best = { ...now, cost: costOf(scene, placing, t, Infinity) };
  for (const way of ways) {
    go(scene, placing, t, way);
    if (hides(scene, placing, t)) continue;
    const cost = costOf(scene, placing, t, best.cost);
    if (cost < best.cost) best = { ...way, cost };
  }
  go(scene, placing, t, best);
  return best.bend !== now.bend || best.skew !== now.skew;
}

function go(scene: Scene, placing: Placing, t: number, { bend, skew }: { bend: number; skew: number }): void {
  placing.bend[t] = bend;
  placing.skew[t] = skew;
  placing.samples[t] = sampleTie(scene, placing, t);
}

/** Of the tie as it goes now, beside all actors; gives up once that is sure to pass `limit`. */
function costOf(scene: Scene, placing: Placing, t: number, limit: number): number {
  let cost = tieCost(scene, placing, t);
  for (let k = 0; k < placing.x.length && cost < limit; k++) {
    const passing = passingCost(scene, placing, t, k);
    cost += passing >= weights.through ? passing + law : passing;
  }
  return cost;
}

function hides(scene: Scene, placing: Placing, t: number): boolean {
  const { from, to } = scene.ties[t] as SceneTie;
  const middle = middleOf(placing, t);
  return (scene.incident[from] as number[]).some((other) => {
    const tie = scene.ties[other] as SceneTie;
    if (other === t || (tie.from !== to && tie.to !== to)) return false;
    const { x, y } = middleOf(placing, other);
    return Math.sqrt((x - middle.x) ** 2 + (y - middle.y) ** 2) < leastApart;
  });
}

function middleOf({ samples }: Placing, t: number) {
  return pointOn((samples[t] as Sample).curve, 0.5);
}
