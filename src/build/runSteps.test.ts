import { expect, it } from 'vitest';
import { runSteps, type Step, summary } from './runSteps.ts';

/** Steps whose names say what becomes of them. */
function stepsThat(...steps: [name: string, passes: boolean, after?: string][]): Step[] {
  return steps.map(([name, passes, after]) => ({
    name,
    run: async () => passes,
    ...(after === undefined ? {} : { after }),
  }));
}

it('runs everything that can be run, and leaves out what builds on a failure', async () => {
  const headings: string[] = [];
  let now = 0;
  const results = await runSteps(
    stepsThat(
      ['types', false],
      ['build', false],
      ['links', true, 'build'],
      ['journeys', true, 'links'],
      ['unit tests', true],
    ),
    (name) => headings.push(name),
    () => {
      now += 750;
      return now;
    },
  );
  expect(headings).toEqual(['types', 'build', 'unit tests']);
  expect(summary(results).split('\n')).toEqual([
    'types       failed    0.8 s',
    'build       failed    0.8 s',
    'links       left out',
    'journeys    left out',
    'unit tests  passed    0.8 s',
    '',
    '1 passed, 2 failed, 2 skipped',
  ]);
});

it('closes with the line that CI reads', async () => {
  const results = await runSteps(stepsThat(['types', true], ['build', true]), () => {});
  expect(summary(results)).toMatch(/\n2 passed, 0 failed$/);
});
