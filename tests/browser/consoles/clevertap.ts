import type { Page } from 'playwright';
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
