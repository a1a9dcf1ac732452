import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { describeViolations } from './violations.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails unless axe finds nothing against WCAG 2.2 AA in what the page shows now; says which element breaks which rule. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(passes.length, 'rules that axe could check').toBeGreaterThan(0);
  expect(describeViolations(violations)).toEqual([]);
}
