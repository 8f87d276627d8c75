import type { Locator, Page } from 'playwright';
import type { Field } from '../../../lib/model/field.ts';
import type { IdpDesk, Places } from './desk.ts';

const HOST = 'https://acme-dev.onelogin.com';

/** The row of a label, in today's console. */
const row = (page: Page, label: string): Locator =>
  page
    .locator('.ol-row')
    .filter({ has: page.locator('.ol-row__label').getByText(label, { exact: true }) });

const inputOf = (page: Page, label: string): Locator => row(page, label).locator('input, textarea');

const LABELS = {
  relayState: 'RelayState',
  spEntityId: 'Audience (EntityID)',
  recipient: 'Recipient',
  acsValidator: 'ACS (Consumer) URL Validator*',
  acsUrl: 'ACS (Consumer) URL*',
  spSloUrl: 'Single Logout URL',
  spInitiationUrl: 'Login URL',
} as const satisfies Partial<Record<Field, string>>;

const CHOICES = {
  initiator: 'SAML initiator',
  nameIdFormat: 'SAML nameID format',
  signedElements: 'SAML signature element',
  signatureAlgorithm: 'SAML Signature Algorithm',
} as const satisfies Partial<Record<Field, string>>;

/** OneLogin's console of today, in the verbs of an admin. */
export const onelogin = {
  find: `${HOST}/admin2/apps/find`,
  newApp: `${HOST}/admin2/apps/new/110016`,
  certificate: `${HOST}/certificates/24817`,
  /** Adds the app; only then it can be configured. */
  async add(page: Page, name = 'sipgate') {
    await inputOf(page, 'Display Name').fill(name);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\/apps\/\d+/);
    await onelogin.tab(page, 'Info').waitFor();
  },
  tab: (page: Page, name: string) => page.getByRole('link', { name, exact: true }),
  async go(page: Page, name: string) {
    await onelogin.tab(page, name).click();
  },
  async save(page: Page) {
    await page.getByRole('banner').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('status').filter({ hasText: 'Successfully updated' }).waitFor();
  },
  /** Opens the drawn list of a label and picks. */
  async choose(page: Page, label: string, option: string) {
    await row(page, label).getByRole('combobox').click();
    await page.getByRole('option', { name: option, exact: true }).click();
  },
  /** Types into *Configuration*, wrong values as well. */
  async type(page: Page, values: Partial<Record<keyof typeof LABELS, string>>) {
    for (const [field, value] of Object.entries(values))
      await inputOf(page, LABELS[field as keyof typeof LABELS]).fill(value);
  },
  /** A parameter takes two steps, and neither saves the page. */
  async parameter(page: Page, name: string, value: string, included = true) {
    await page.getByRole('button', { name: 'Add parameter' }).click();
    const dialog = page.getByRole('dialog');
    await inputOf(page, 'Field name').fill(name);
    if (included) await dialog.getByLabel('Include in SAML assertion').check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await onelogin.choose(page, 'Value', value);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
  },
  /** Opens the app to the role that everybody has. */
  async assign(page: Page) {
    await onelogin.go(page, 'Access');
    await page.getByLabel('Default').check();
  },
  /** From the SSO tab to the page with the PEM. */
  async details(page: Page) {
    await page.getByRole('link', { name: 'View Details' }).click();
    await page.getByText('SHA fingerprint').waitFor();
  },
};

/** Where its own values stand; beside each its copy button. */
const shows = (page: Page): Places => {
  const copy = (label: string) => row(page, label).getByRole('button');
  return {
    idpEntityId: copy('Issuer URL'),
    ssoUrl: copy('SAML 2.0 Endpoint (HTTP)'),
    idpSloUrl: copy('SLO Endpoint (HTTP)'),
    certificate: copy('X.509 Certificate'),
    certificateFingerprint: copy('Fingerprint'),
  };
};

const holds = (page: Page): Places => ({
  ...Object.fromEntries(
    Object.entries(LABELS).map(([field, label]) => [field, inputOf(page, label)]),
  ),
  ...Object.fromEntries(
    Object.entries(CHOICES).map(([field, label]) => [
      field,
      row(page, label).getByRole('combobox'),
    ]),
  ),
});

/** What the directory has for an SP's claim. */
const VALUES = { displayName: 'First Name', mail: 'Email' } as const;

/** Back from the certificate, whose page has no way to the app but the browser's. */
const toApp = async (page: Page): Promise<void> => {
  if (/\/certificates\//.test(page.url())) await page.goBack();
  await onelogin.tab(page, 'Info').waitFor();
};

const toTab = async (page: Page, tab: string): Promise<Page> => {
  await toApp(page);
  await onelogin.go(page, tab);
  return page;
};

export const oneloginDesk: IdpDesk = {
  id: 'onelogin',
  name: 'OneLogin',
  showsFirst: true,
  async open(ferry) {
    const page = await ferry.open(onelogin.newApp);
    await onelogin.add(page);
    return toTab(page, 'SSO');
  },
  toTake: (page) => toTab(page, 'Configuration'),
  save: onelogin.save,
  toShow: (page) => toTab(page, 'SSO'),
  async toShowMore(page) {
    await onelogin.details(page);
    return page;
  },
  async claim(page, attributes) {
    await onelogin.go(page, 'Parameters');
    for (const [name, source] of Object.entries(attributes))
      await onelogin.parameter(page, name, VALUES[source]);
    // Nobody goes on within the quarter of a second after which a page is looked at again.
    await page.waitForTimeout(500);
  },
  async finish(page) {
    await toApp(page);
    await onelogin.assign(page);
    await onelogin.save(page);
  },
  shows,
  holds,
};
