import type { FrameLocator, Page } from 'playwright';
import { signOnHash } from '../../replicas/entra/tenant.ts';

/** The Entra portal, in the verbs of an admin. */
export const entra = {
  singleSignOn: `https://portal.azure.com/${signOnHash}`,
  /** Where the page's surface is drawn: the top document, or the blade's own frame. */
  surface: (page: Page, framed = false): Page | FrameLocator =>
    framed ? page.frameLocator('iframe[name$=".ReactView"]') : page,
  editBasic: (surface: Page | FrameLocator) =>
    surface
      .getByRole('button', { name: /^(Edit|Bearbeiten)/ })
      .first()
      .click(),
  /** Presses the pane's Save once the portal has let it, and waits until everything is stored. */
  async save(page: Page, surface: Page | FrameLocator) {
    const stored = page.waitForResponse(/FederatedSsoConfig/);
    const enabled = { name: /^(Save|Speichern)$/, disabled: false };
    const save = surface
      .getByRole('button', enabled)
      .or(surface.getByRole('menuitem', enabled))
      .first();
    await save.click();
    await stored;
    await save.waitFor({ state: 'hidden' });
  },
  closePane: (surface: Page | FrameLocator) =>
    surface
      .getByRole('button', { name: /^(Close|Schließen)$/ })
      .first()
      .click(),
};
