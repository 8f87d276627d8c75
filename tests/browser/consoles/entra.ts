import type { FrameLocator, Page } from 'playwright';
import { signOnHash } from '../../replicas/entra/tenant.ts';

/** The Entra portal, in the verbs of an admin. */
export const entra = {
  singleSignOn: `https://portal.azure.com/${signOnHash}`,
  /** Where the page's surface is drawn: the top document, or the blade's own frame. */
  surface: (page: Page, framed = false): Page | FrameLocator =>
    framed ? page.frameLocator('iframe[name$=".ReactView"]') : page,
  editBasic: (surface: Page | FrameLocator) =>
    surface.getByRole('button', { name: 'Edit' }).first().click(),
  async save(surface: Page | FrameLocator) {
    await surface.getByRole('button', { name: 'Save' }).first().click();
  },
  /** The pane's Save is dead again once everything is stored. */
  saved: (surface: Page | FrameLocator) =>
    surface
      .locator('[title="Save"][aria-disabled="true"], [title="Save"] [aria-disabled="true"]')
      .first()
      .waitFor(),
  closePane: (surface: Page | FrameLocator) =>
    surface.getByRole('button', { name: 'Close' }).first().click(),
};
