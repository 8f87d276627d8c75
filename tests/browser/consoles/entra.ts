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
  /** The pane's Save, once the portal has let it. */
  saveButton: (surface: Page | FrameLocator) => {
    const enabled = { name: /^(Save|Speichern)$/, disabled: false };
    return surface.getByRole('button', enabled).or(surface.getByRole('menuitem', enabled)).first();
  },
  /** Types into the rows of *Basic SAML Configuration*, as far as they are given. */
  async type(surface: Page | FrameLocator, values: { acsUrl?: string; spEntityId?: string }) {
    if (values.spEntityId !== undefined)
      await surface.getByPlaceholder('Enter an identifier').fill(values.spEntityId);
    if (values.acsUrl !== undefined)
      await surface.getByPlaceholder('Enter a reply URL').fill(values.acsUrl);
  },
  /** The pane behind *Edit* of the certificates' card. */
  editSigning: (surface: Page | FrameLocator) =>
    surface
      .getByRole('button', { name: /^(Edit|Bearbeiten)/ })
      .nth(2)
      .click(),
  async choose(surface: Page | FrameLocator, dropdown: string, option: string) {
    await surface.getByRole('combobox', { name: dropdown }).click();
    await surface.getByRole('treeitem', { name: option, exact: true }).click();
  },
  /** Presses the pane's Save once the portal has let it, and waits until everything is stored. */
  async save(page: Page, surface: Page | FrameLocator) {
    const stored = page.waitForResponse(/FederatedSsoConfig/);
    const save = entra.saveButton(surface);
    await save.click();
    await stored;
    await save.waitFor({ state: 'hidden' });
  },
  closePane: (surface: Page | FrameLocator) =>
    surface
      .getByTitle(/^(Close|Schließen)$/)
      .first()
      .click(),
};
