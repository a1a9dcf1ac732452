import { type Locator, type Page, test } from 'playwright/test';

/** Presses what works on the whole page, by its name; on phones that stands behind one button. */
export async function pressTool(page: Page, role: 'link' | 'button', name: string): Promise<void> {
  const header = page.getByRole('banner');
  const { hasTouch } = test.info().project.use;
  const press = (tool: Locator) => (hasTouch ? tool.tap() : tool.click());
  const wanted = header.getByRole(role, { name });
  if (hasTouch && !(await wanted.isVisible())) await press(header.getByRole('button', { name: 'More' }));
  await press(wanted);
}
