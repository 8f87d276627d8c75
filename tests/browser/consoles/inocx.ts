import type { Page } from 'playwright';
import type { SpDesk } from './desk.ts';
import { type SignIn, signInFrom } from './sign-in.ts';

const REFERENCE = 'idp_1';

interface Values {
  idpEntityId: string;
  ssoUrl: string;
  nameIdFormat: string;
  certificate: string;
}

const field = (page: Page, label: RegExp) => page.getByRole('dialog').getByLabel(label);

/** INO cx's Maker, in the verbs of an admin. */
export const inocx = {
  connectors: 'https://acme.ino.cx/maker/sso-connectors',
  users: 'https://acme.ino.cx/maker/users',
  /** The form, with what only the admin knows; its other fields appear with the type. */
  async create(page: Page, reference = REFERENCE) {
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await field(page, /^Name/).fill('Company login');
    await field(page, /^Reference/).fill(reference);
  },
  async chooseType(page: Page, type: 'saml' | 'oauth' = 'saml') {
    await field(page, /^Type/).selectOption(type);
    await field(page, type === 'saml' ? /^Endpoint/ : /^authentication method/).waitFor();
  },
  async type(page: Page, values: Values) {
    await field(page, /^Issuer URL/).fill(values.idpEntityId);
    await field(page, /^Endpoint/).fill(values.ssoUrl);
    const format = field(page, /^SAML identifier format/i);
    if (await format.evaluate((element) => element.matches('select')))
      await format.selectOption(values.nameIdFormat);
    else await format.fill(values.nameIdFormat);
    await field(page, /^Certificate/).fill(values.certificate);
  },
  async save(page: Page) {
    const saved = page.waitForResponse('**/api/sso/connectors');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await saved;
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  },
  /** Ties every user to the connector, on their cards. */
  async linkUsers(page: Page) {
    await page.goto(inocx.users);
    await page.getByText('User card').first().waitFor();
    const link = page.getByRole('button', { name: /^Link / });
    for (let left = await link.count(); left > 0; left -= 1) {
      const linked = page.waitForResponse('**/api/users/link');
      await link.first().click();
      await linked;
      await page.waitForFunction(
        (most) =>
          [...document.querySelectorAll('button')].filter((b) => /^Link /.test(b.textContent ?? ''))
            .length < most,
        left,
      );
    }
  },
  /** By the address that the cogged wheel copies. */
  async signIn(page: Page): Promise<SignIn> {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(inocx.connectors);
    await page.getByRole('button', { name: 'Options' }).click();
    await page.getByRole('menuitem', { name: /^Copy the login address/ }).click();
    return signInFrom(page, await page.evaluate(() => navigator.clipboard.readText()));
  },
};

export const inocxDesk: SpDesk = {
  id: 'inocx',
  name: 'INO cx',
  async open(ferry) {
    const page = await ferry.open(inocx.connectors);
    await inocx.create(page);
    await inocx.chooseType(page);
    return page;
  },
  async toTake(page) {
    if (await field(page, /^Endpoint/).isVisible()) return page;
    await inocx.create(page);
    await inocx.chooseType(page);
    return page;
  },
  save: inocx.save,
  enable: inocx.linkUsers,
  signIn: inocx.signIn,
  shows: (page) => {
    const value = (label: RegExp) =>
      page.getByRole('dialog').locator('.row').filter({ hasText: label }).locator('.value');
    return { spEntityId: value(/EntityID|Entity ID/), acsUrl: value(/^Reply URL/) };
  },
  holds: (page) => ({
    idpEntityId: field(page, /^Issuer URL/),
    ssoUrl: field(page, /^Endpoint/),
    nameIdFormat: field(page, /^SAML identifier format/i),
    certificate: field(page, /^Certificate/),
  }),
};
