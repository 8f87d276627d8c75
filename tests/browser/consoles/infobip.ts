import type { Page } from 'playwright';
import type { SpDesk } from './desk.ts';
import { type SignIn, signInFrom } from './sign-in.ts';

/** Infobip's account settings, in the verbs of an admin. */
export const infobip = {
  settings: 'https://portal.infobip.com/settings/security',
  configure: (page: Page) => page.getByRole('button', { name: 'Configure' }).click(),
  /** Typed letter by letter, since the other values are made of it as it is typed. */
  domain: (page: Page, domain = 'acme') =>
    page.getByLabel('SP Entity ID').pressSequentially(domain),
  save: (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click(),
  saved: (page: Page) => page.getByRole('status').filter({ hasText: 'saved' }).waitFor(),
  refused: (page: Page) => page.getByRole('alert').textContent(),
  toggle: (page: Page, name: 'Auto-create users' | 'Auto-create groups') =>
    page.getByRole('switch', { name }).click(),
  async type(page: Page, values: { ssoUrl: string; idpEntityId: string; certificate: string }) {
    await page.getByLabel('IdP Login URL').fill(values.ssoUrl);
    await page.getByLabel('Identity Provider Issuer').fill(values.idpEntityId);
    await page.getByLabel('IdP Signature Certificate').fill(values.certificate);
  },
  signIn: (page: Page, start = 'https://portal.infobip.com/login/saml/acme'): Promise<SignIn> =>
    signInFrom(page, start),
};

export const infobipDesk: SpDesk = {
  id: 'infobip',
  name: 'Infobip',
  async open(ferry) {
    const page = await ferry.open(infobip.settings);
    await infobip.configure(page);
    await infobip.domain(page);
    return page;
  },
  toTake: async (page) => page,
  async save(page) {
    await infobip.save(page);
    await infobip.saved(page);
  },
  signIn: (page) => infobip.signIn(page),
  shows: (page) => ({
    acsUrl: page.getByRole('button', { name: /^Copy SP Assertion/ }),
    spEntityId: page.getByLabel('SP Entity ID'),
    spInitiationUrl: page.getByRole('button', { name: /^Copy SP Initiation/ }),
  }),
  holds: (page) => ({
    ssoUrl: page.getByLabel('IdP Login URL'),
    idpEntityId: page.getByLabel('Identity Provider Issuer'),
    certificate: page.getByLabel('IdP Signature Certificate'),
  }),
};
