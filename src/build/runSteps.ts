export interface Step {
  name: string;
  /** A step that this one builds on; where that one failed or was left out, so is this one. */
  after?: string;
  /** True when it passed. */
  run: () => Promise<boolean>;
}

export type Outcome = 'passed' | 'failed' | 'left out';

export interface StepResult {
  name: string;
  outcome: Outcome;
  seconds: number;
}

/** Runs the steps one after another, whatever fails, so that one run tells everything that is wrong. */
export async function runSteps(
  steps: readonly Step[],
  heading: (name: string) => void,
  clock: () => number = performance.now.bind(performance),
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const { name, after, run } of steps) {
    const blocked = after !== undefined && !results.some((r) => r.name === after && r.outcome === 'passed');
    if (!blocked) heading(name);
    const start = clock();
    const outcome = blocked ? 'left out' : (await run()) ? 'passed' : 'failed';
    results.push({ name, outcome, seconds: (clock() - start) / 1000 });
  }
  return results;
}

/** A line for each step, and a last one that says how many passed, in the form that CI reads. */
export function summary(results: readonly StepResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map(
    ({ name, outcome, seconds }) =>
      `${name.padEnd(width)}  ${outcome.padEnd(8)}  ${outcome === 'left out' ? '' : `${seconds.toFixed(1)} s`}`,
  );
  const count = (wanted: Outcome) => results.filter(({ outcome }) => outcome === wanted).length;
  const leftOut = count('left out') > 0 ? `, ${count('left out')} skipped` : '';
  return [
    ...lines.map((line) => line.trimEnd()),
    '',
    `${count('passed')} passed, ${count('failed')} failed${leftOut}`,
  ].join('\n');
}
