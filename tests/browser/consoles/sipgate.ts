import type { Page } from 'playwright';
import type { SpDesk } from './desk.ts';
import { type SignIn, signInFrom } from './sign-in.ts';

/** sipgate's pages, in the verbs of an admin. */
export const sipgate = {
  settings: 'https://app.sipgate.com/account/sso',
  /** The account's values show once a domain is verified; checks its TXT record while it is not. */
  async verifyDomain(page: Page) {
    const check = page.getByRole('button', { name: /^(Check status|Status prüfen)$/ });
    await check
      .or(page.getByText(/^ACS.URL$/))
      .first()
      .waitFor();
    if (await check.isVisible()) await check.click();
  },
  save: (page: Page) => page.getByRole('button', { name: /^(Save|Speichern)$/ }).click(),
  saved: (page: Page) => page.getByText(/have been saved|wurden gespeichert/).waitFor(),
  async enable(page: Page) {
    const stored = page.waitForResponse('**/api/sso/enabled');
    await page.getByRole('switch').click();
    await stored;
  },
  async type(page: Page, values: { ssoUrl: string; idpEntityId: string; certificate: string }) {
    await page.getByLabel(/^SSO.URL/).fill(values.ssoUrl);
    await page
      .getByLabel(/^Entity.ID/)
      .last()
      .fill(values.idpEntityId);
    await page.getByLabel(/^(Certificate|Zertifikat)/).fill(values.certificate);
  },
  signIn: (page: Page): Promise<SignIn> => signInFrom(page, 'https://login.sipgate.com/sso/start'),
};

export const sipgateDesk: SpDesk = {
  id: 'sipgate',
  name: 'sipgate',
  async open(ferry) {
    const page = await ferry.open(sipgate.settings);
    await sipgate.verifyDomain(page);
    return page;
  },
  toTake: async (page) => page,
  async save(page) {
    await sipgate.save(page);
    await sipgate.saved(page);
  },
  shows(page) {
    const copy = page.getByRole('button', { name: /^(Copy|Kopieren)$/ });
    return { acsUrl: copy.nth(0), spEntityId: copy.nth(1) };
  },
  holds: (page) => ({
    ssoUrl: page.getByLabel(/^SSO.URL/),
    idpEntityId: page.getByLabel(/^Entity.ID/).last(),
    certificate: page.getByLabel(/^(Certificate|Zertifikat)/),
  }),
  enable: sipgate.enable,
  signIn: sipgate.signIn,
};
