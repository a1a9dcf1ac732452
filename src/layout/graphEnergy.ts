import type { Box } from './box.ts';
import { balanceCost } from './graphBalance.ts';
import { crossings, fanCost, pairCost, passingCost, tieCost, weights } from './graphCosts.ts';
import { type Placing, type Sample, type Scene, type SceneTie, sampleTie } from './graphScene.ts';
import type { LabelOption } from './labelLayout.ts';

/** The actors and ties that one move may change. */
export interface Touched {
  nodes: readonly number[];
  ties: readonly number[];
}

/**
 * Measures anew what the touched actors and ties have a part in, into the placing's tables, and returns its cost as
 * {@link costAround} would; gives up, returning Infinity, once the cost is sure to pass `limit`. Cheap parts come first.
 */
export function measure(scene: Scene, placing: Placing, touched: Touched, limit = Infinity): number {
  const { nodes, ties } = touched;
  let cost = nodesCost(scene, placing, nodes);
  if (cost > limit) return Infinity;
  if (nodes.length > 0) placing.balance = balanceCost(scene, placing);
  cost += placing.balance;
  for (const t of ties) {
    placing.samples[t] = sampleTie(scene, placing, t);
    cost += tieCost(scene, placing, t);
  }
  for (const at of joined(scene, nodes, ties)) cost += fanCost(scene, placing, at);
  if (cost > limit) return Infinity;
  for (const t of ties) {
    cost += measurePassing(scene, placing, t);
    if (cost > limit) return Infinity;
  }
  for (const i of nodes) measureTiesPast(scene, placing, i);
  for (const t of ties) measureCrossings(scene, placing, t);
  return costAround(scene, placing, touched);
}

function measurePassing(scene: Scene, placing: Placing, t: number): number {
  const n = placing.x.length;
  let cost = 0;
  for (let k = 0; k < n; k++) {
    const passing = passingCost(scene, placing, t, k);
    placing.passed[t * n + k] = passing;
    cost += passing;
  }
  return cost;
}

function measureTiesPast(scene: Scene, placing: Placing, i: number): void {
  const n = placing.x.length;
  for (let t = 0; t < scene.ties.length; t++) placing.passed[t * n + i] = passingCost(scene, placing, t, i);
}

function measureCrossings(scene: Scene, { samples, crossed }: Placing, t: number): void {
  const m = scene.ties.length;
  for (let u = 0; u < m; u++) {
    const count = joinSame(scene, t, u) ? 0 : crossings(samples[t] as Sample, samples[u] as Sample);
    crossed[t * m + u] = count;
    crossed[u * m + t] = count;
  }
}

function joinSame(scene: Scene, t: number, u: number): boolean {
  const a = scene.ties[t] as SceneTie;
  const b = scene.ties[u] as SceneTie;
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
}

/** The cost of all that the touched actors and ties have a part in; its change is the change of the whole. */
export function costAround(scene: Scene, placing: Placing, { nodes, ties }: Touched): number {
  const { crossed, passed } = placing;
  const n = placing.x.length;
  const m = scene.ties.length;
  let cost = placing.balance;
  const seenTies = new Uint8Array(m);
  for (const t of ties) {
    seenTies[t] = 1;
    cost += tieCost(scene, placing, t);
    for (let k = 0; k < n; k++) cost += passed[t * n + k] as number;
    // A pair of touched ties counts once.
    for (let u = 0; u < m; u++) if (!seenTies[u]) cost += (crossed[t * m + u] as number) * weights.crossing;
  }
  for (const i of nodes) for (let t = 0; t < m; t++) if (!seenTies[t]) cost += passed[t * n + i] as number;
  cost += nodesCost(scene, placing, nodes);
  for (const at of joined(scene, nodes, ties)) cost += fanCost(scene, placing, at);
  return cost;
}

/** The touched actors and their labels, among themselves and beside all others. */
function nodesCost(scene: Scene, placing: Placing, nodes: readonly number[]): number {
  const seen = new Uint8Array(placing.x.length);
  let cost = 0;
  for (const i of nodes) {
    seen[i] = 1;
    cost += ((scene.options[i] as LabelOption[])[placing.option[i] as number] as LabelOption).cost;
    // A pair of touched actors counts once.
    for (let k = 0; k < seen.length; k++) if (!seen[k]) cost += pairCost(scene, placing, i, k);
  }
  return cost;
}

/** The cost of the whole layout. */
export function wholeCost(scene: Scene, placing: Placing): number {
  return costAround(scene, placing, { nodes: [...placing.x.keys()], ties: [...scene.ties.keys()] });
}

/** Actors that stand in a breach of a law: too near to another, or beside or at the end of a tie that is too near to one. */
export function inBreach(scene: Scene, placing: Placing): number[] {
  const n = placing.x.length;
  const found = new Set<number>();
  for (let i = 0; i < n; i++) {
    for (let k = i + 1; k < n; k++) {
      if (pairCost(scene, placing, i, k) >= weights.overlap) found.add(i).add(k);
    }
  }
  for (const [t, { from, to }] of scene.ties.entries()) {
    for (let k = 0; k < n; k++) {
      if ((placing.passed[t * n + k] as number) >= weights.through) found.add(from).add(to).add(k);
    }
  }
  return [...found];
}

function joined(scene: Scene, nodes: readonly number[], ties: readonly number[]): Set<number> {
  const all = new Set(nodes);
  for (const t of ties) {
    const { from, to } = scene.ties[t] as SceneTie;
    all.add(from).add(to);
  }
  return all;
}

/** What {@link restore} needs to take a move back. */
export interface Kept {
  balance: number;
  nodes: { i: number; x: number; y: number; option: number; label: Box; passed: Float64Array }[];
  ties: {
    t: number;
    bend: number;
    skew: number;
    sample: Sample;
    passed: Float64Array;
    crossed: Uint8Array;
  }[];
}

export function keep(placing: Placing, { nodes, ties }: Touched): Kept {
  const n = placing.x.length;
  const m = placing.samples.length;
  return {
    balance: placing.balance,
    nodes: nodes.map((i) => ({
      i,
      x: placing.x[i] as number,
      y: placing.y[i] as number,
      option: placing.option[i] as number,
      label: placing.labels[i] as Box,
      passed: Float64Array.from({ length: m }, (_, t) => placing.passed[t * n + i] as number),
    })),
    ties: ties.map((t) => ({
      t,
      bend: placing.bend[t] as number,
      skew: placing.skew[t] as number,
      sample: placing.samples[t] as Sample,
      passed: placing.passed.slice(t * n, t * n + n),
      crossed: placing.crossed.slice(t * m, t * m + m),
    })),
  };
}

export function restore(placing: Placing, { balance, nodes, ties }: Kept): void {
  const n = placing.x.length;
  const m = placing.samples.length;
  placing.balance = balance;
  for (const { t, bend, skew, sample, passed, crossed } of ties) {
    placing.bend[t] = bend;
    placing.skew[t] = skew;
    placing.samples[t] = sample;
    placing.passed.set(passed, t * n);
    for (let u = 0; u < m; u++) {
      placing.crossed[t * m + u] = crossed[u] as number;
      placing.crossed[u * m + t] = crossed[u] as number;
    }
  }
  for (const { i, x, y, option, label, passed } of nodes) {
    placing.x[i] = x;
    placing.y[i] = y;
    placing.option[i] = option;
    placing.labels[i] = label;
    for (let t = 0; t < m; t++) placing.passed[t * n + i] = passed[t] as number;
  }
}
