import type { Page } from 'playwright';
import type { SpDesk } from './desk.ts';
import { resultOf, type SignIn } from './sign-in.ts';

/** CleverTap's pages of both generations, in the verbs of an admin. */
export const clevertap = {
  settings: 'https://eu1.dashboard.clevertap.com/4R8-77K-9Z6Z/organization/sso',
  openPanel: (page: Page) => page.getByRole('button', { name: 'Create SAML Connection' }).click(),
  async nameAndDomain(page: Page) {
    await page.getByLabel('Organization name').fill('Acme');
    await page.getByLabel('SAML Eligible Email Domains').fill('example.com');
    await page.keyboard.press('Enter');
  },
  async type(page: Page, values: { ssoUrl: string; certificate: string }) {
    await page.getByLabel('Sign-in URL').fill(values.ssoUrl);
    await page.getByRole('dialog').locator('textarea').fill(values.certificate);
  },
  /** Typed into the older page, which looks at a field when it is left. */
  async metadata(page: Page, xml: string) {
    await page.getByLabel('MetaData XML').fill(xml);
    await page.keyboard.press('Tab');
  },
  /** The certificate's other way in: a text box takes what a file would give. */
  pasteCertificate: (page: Page) => page.getByRole('tab', { name: 'Paste Certificate' }).click(),
  create: (page: Page) => page.getByRole('button', { name: 'Create', exact: true }).click(),
  created: (page: Page) => page.getByText('SAML Service Provider details').waitFor(),
  uniqueDomain: (page: Page) => page.getByLabel(/domain URL/).fill('acme'),
  save: (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click(),
  saved: (page: Page) => page.getByRole('status').filter({ hasText: /saved/i }).waitFor(),
  async signIn(page: Page, who: 'mia.berg@example.com' | 'acme'): Promise<SignIn> {
    await page.goto('https://eu1.dashboard.clevertap.com/login.html');
    await page.getByRole('textbox').first().fill(who);
    await page.getByRole('button', { name: 'Continue' }).click();
    return resultOf(page);
  },
};

/** Today's page, whose own values appear after *Create*. */
export const clevertapDesk: SpDesk = {
  id: 'clevertap',
  name: 'CleverTap',
  showsAfterSave: true,
  attributes: { name: 'displayName', email: 'mail' },
  async open(ferry) {
    const page = await ferry.open(clevertap.settings);
    await clevertap.openPanel(page);
    return page;
  },
  toTake: async (page) => page,
  otherWay: {
    isNeeded: (page) => page.getByRole('dialog').locator('input[type=file]').isVisible(),
    take: clevertap.pasteCertificate,
  },
  complete: clevertap.nameAndDomain,
  async save(page) {
    await clevertap.create(page);
    await clevertap.created(page);
  },
  shows(page) {
    const copy = page.getByRole('button', { name: /copy/i });
    return { acsUrl: copy.nth(0), spEntityId: copy.nth(1) };
  },
  holds: (page) => ({
    ssoUrl: page.getByLabel('Sign-in URL'),
    certificate: page.getByRole('dialog').locator('textarea'),
  }),
  signIn: (page) => clevertap.signIn(page, 'mia.berg@example.com'),
};

/** The older page, which takes metadata XML. */
export const clevertapMetadataDesk: SpDesk = {
  id: 'clevertap',
  name: 'CleverTap',
  variant: { flavour: 'old' },
  attributes: { name: 'displayName', email: 'mail' },
  open: (ferry) => ferry.open(clevertap.settings),
  toTake: async (page) => page,
  complete: clevertap.uniqueDomain,
  async save(page) {
    await clevertap.save(page);
    await clevertap.saved(page);
  },
  shows(page) {
    const value = page.locator('.fact .val');
    return { spEntityId: value.nth(0), acsUrl: value.nth(1) };
  },
  holds: (page) => ({ metadataXml: page.getByLabel('MetaData XML') }),
  signIn: (page) => clevertap.signIn(page, 'acme'),
};
