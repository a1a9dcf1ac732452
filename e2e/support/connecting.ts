import type { Locator, Page } from 'playwright/test';
import { pageParts } from './pageParts.ts';

export type End = 'From' | 'To';

/** The field for one end of a connection. */
export function fieldOf(page: Page, end: End): Locator {
  return pageParts.dossier(page).getByRole('combobox', { name: end, exact: true });
}

/** The options of the list that is open. */
export function optionsOf(page: Page): Locator {
  return pageParts.dossier(page).getByRole('option');
}

/** Presses something with the finger or the pointer of the project. */
export async function touch(target: Locator): Promise<void> {
  const hasFinger = await target.page().evaluate(() => matchMedia('(pointer: coarse)').matches);
  if (hasFinger) await target.tap();
  else await target.click();
}

/** Types a spelling at one end and presses the first option. */
export async function chooseActor(page: Page, end: End, spelling: string): Promise<void> {
  await touch(fieldOf(page, end));
  await fieldOf(page, end).fill(spelling);
  await touch(optionsOf(page).first());
}
