import type { Page } from 'playwright';
import type { Ferry } from '../ferry.ts';

/** The snapshot of a page as the user gets it to look through, and the panel that shows it. */
export const snapshotOf = async (
  ferry: Ferry,
  page: Page,
): Promise<{ html: string; panel: Page }> => {
  await ferry.pressIcon(page);
  const panel = await ferry.ui(page, 'sidepanel');
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Save a page snapshot' }).last().click();
  const html = await panel.getByLabel('The file').inputValue();
  return { html, panel };
};
