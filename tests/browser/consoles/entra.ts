import type { FrameLocator, Page } from 'playwright';
import { signOnHash } from '../../replicas/entra/tenant.ts';
import type { IdpDesk } from './desk.ts';

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

/** The surface as it is drawn now: in the top document, or in the blade's frame. */
const drawn = async (page: Page): Promise<Page | FrameLocator> => {
  const frame = page.locator('iframe[name$=".ReactView"]');
  const cards = page.locator('.ext-saml-cards');
  await cards.or(frame).first().waitFor();
  return entra.surface(page, await frame.isVisible());
};

export const entraDesk: IdpDesk = {
  id: 'entra',
  name: 'Microsoft Entra ID',
  claimsReady: 'claimsReady',
  open: (ferry) => ferry.open(entra.singleSignOn),
  async toTake(page) {
    const surface = await drawn(page);
    const close = surface.getByTitle(/^(Close|Schließen)$/).first();
    if (!(await close.isVisible())) await entra.editBasic(surface);
    await close.waitFor();
    return page;
  },
  save: async (page) => entra.save(page, await drawn(page)),
  async toShow(page) {
    const surface = await drawn(page);
    const close = surface.getByTitle(/^(Close|Schließen)$/).first();
    if (await close.isVisible()) await entra.closePane(surface);
    await surface.getByText(/^(App Federation Metadata Url|App-Verbundmetadaten-URL)$/).waitFor();
    return page;
  },
  shows(page) {
    const row = (label: string) =>
      page
        .locator('.ext-saml-row')
        .filter({ has: page.getByText(label, { exact: true }) })
        .last();
    const copy = (label: string) => row(label).locator('.fxc-copyablelabel-copybutton');
    const download = (label: string) => row(label).locator('a.ext-saml-download');
    return {
      ssoUrl: copy('Login URL'),
      idpEntityId: copy('Microsoft Entra Identifier'),
      idpSloUrl: copy('Logout URL'),
      metadataUrl: copy('App Federation Metadata Url'),
      certificate: download('Certificate (Base64)'),
      metadataXml: download('Federation Metadata XML'),
    };
  },
  holds: (page) => ({
    spEntityId: page.getByPlaceholder('Enter an identifier'),
    acsUrl: page.getByPlaceholder('Enter a reply URL'),
    spInitiationUrl: page.getByPlaceholder('Enter a sign on URL'),
    relayState: page.getByPlaceholder('Enter a relay state'),
    spSloUrl: page.getByPlaceholder('Enter a logout url'),
  }),
};
