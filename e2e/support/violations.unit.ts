import { expect, it } from 'vitest';
import { describeViolations } from './violations.ts';

const node = (target: string) => ({
  target: [target],
  html: `<a class="${target}">`,
  failureSummary: 'Fix any of the following:\n  Too pale\n  Too small',
});

it('says the rule, the element and how it fails', () => {
  const violations = [
    { id: 'color-contrast', impact: 'serious', help: 'Be legible', nodes: [node('.quiet')] },
  ];
  expect(describeViolations(violations)).toEqual([
    'color-contrast (serious): Be legible\n  .quiet\n    <a class=".quiet">\n    Too pale; Too small',
  ]);
});

it('shows the first five elements of many', () => {
  const nodes = Array.from({ length: 7 }, (_, at) => node(`.n${at}`));
  const [text = ''] = describeViolations([{ id: 'list', impact: null, help: 'Be a list', nodes }]);
  expect(text).toContain('.n4');
  expect(text).not.toContain('.n5');
  expect(text).toMatch(/\n {2}and 2 more$/);
});
