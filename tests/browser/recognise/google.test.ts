import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recogniserScript } from '../../../scripts/recogniser.ts';
import type { Variant } from '../../replicas/replica.ts';
import { google } from '../consoles/google.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { see } from './see.ts';

const APP = 'https://admin.google.com/ac/apps/saml/532096782621';
const PEM = /^-----BEGIN CERTIFICATE-----[\s\S]*-----END CERTIFICATE-----$/;
const VALUES = {
  ssoUrl: /^https:\/\/accounts\.google\.com\/o\/saml2\/idp\?idpid=C037dn3yo$/,
  idpEntityId: /^https:\/\/accounts\.google\.com\/o\/saml2\?idpid=C037dn3yo$/,
};
const CERTIFICATE = { certificate: PEM, certificateFingerprint: /^([0-9A-F]{2}:){31}[0-9A-F]{2}$/ };
const EMPTY = {
  acsUrl: /^$/,
  spEntityId: /^$/,
  relayState: /^$/,
  signResponse: /^false$/,
  nameIdFormat: /1\.1:nameid-format:unspecified$/,
  nameIdSource: /^email$/,
};
const SAVED = {
  acsUrl: /^https:\/\/intranet\.acme\.example\/saml\/acs$/,
  spEntityId: /^https:\/\/intranet\.acme\.example\/saml$/,
};

let ferry: Ferry;
let script = '';
beforeAll(async () => {
  script = await recogniserScript();
  ferry = await boardFerry();
  ferry.context.setDefaultTimeout(15_000);
});
afterAll(() => ferry.close());

const seen = async (
  variant: Partial<Variant>,
  url: string,
  reach: (page: Page) => Promise<unknown>,
) => {
  await ferry.replicas.google?.reset(variant);
  const page = await ferry.open(url);
  await reach(page);
  const sighting = await see(page, script);
  await page.close();
  return (
    sighting && {
      page: sighting.page,
      found: Object.fromEntries(sighting.fields.map((f) => [f.field, f.value])),
    }
  );
};

const matching = (page: string, fields: Readonly<Record<string, RegExp>>) => ({
  page,
  found: Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, expect.stringMatching(value)]),
  ),
});

const LOOKS: readonly Partial<Variant>[] = [
  {},
  { language: 'de' },
  { flavour: 'ja' },
  { old: true },
  { flavour: 'ja native' },
  { flavour: 'closure catalogue' },
];

test.each([
  ...LOOKS,
  ...['boxes', 'boxes native', 'truncated', 'truncated native', 'two-certificates'].map(
    (flavour) => ({ flavour }),
  ),
])('step 2 of the wizard, %j', async (variant) => {
  const found = await seen(variant, google.apps, google.addApp);
  expect(found).toEqual(matching('identity-provider', { ...VALUES, ...CERTIFICATE }));
});

test.each(LOOKS)('step 3 of the wizard, %j', async (variant) => {
  const found = await seen(variant, google.apps, async (page) => {
    await google.addApp(page);
    await google.continue(page);
    await google.acsUrl(page).waitFor();
  });
  expect(found).toEqual(matching('service-provider', EMPTY));
});

test.each([
  ['one certificate', 'readonly', { ...VALUES, ...CERTIFICATE }],
  ['two certificates, of which it does not say which one an app uses', 'two-certificates', VALUES],
])('the organization’s page with %s', async (_, flavour, fields) => {
  const found = await seen({ flavour }, google.organization, (page) =>
    google.values(page).waitFor(),
  );
  expect(found).toEqual(matching('organization', fields));
});

test.each([
  ['the summary', '', 'app', { ...SAVED, access: /^true$/ }],
  ['the editor', '/serviceprovider', 'service-provider-editor', { ...EMPTY, ...SAVED }],
  ['who may sign in', '/servicestatus', 'service-status', { access: /^true$/ }],
])('a saved app: %s', async (_, path, page, fields) => {
  const found = await seen({ flavour: 'readonly' }, `${APP}${path}`, (tab) =>
    tab.getByRole('main').or(tab.locator('c-wiz')).first().waitFor(),
  );
  expect(found).toEqual(matching(page, fields));
});

test('the dialog over a saved app shows Google’s values, not those behind it', async () => {
  const found = await seen({ flavour: 'readonly' }, APP, async (page) => {
    await google.press(page, 'Download metadata');
    await google.values(page).waitFor();
  });
  expect(found).toEqual(matching('metadata-dialog', { ...VALUES, ...CERTIFICATE }));
});

test.each([
  ['two', 'readonly two-certificates', {}],
  ['one', 'readonly', CERTIFICATE],
])('the dialog of certificates of a saved app, with %s', async (_, flavour, fields) => {
  const found = await seen({ flavour }, `${APP}/serviceprovider`, async (page) => {
    await google.press(page, 'Manage certificates');
    await google.values(page).waitFor();
  });
  expect(found).toEqual(matching('certificates', fields));
});

test.each([
  ['the list of apps', google.apps],
  ['single sign-on of the other direction', google.thirdParty],
  ['the console’s start page', 'https://admin.google.com/ac/home'],
])('nothing on %s', async (_, url) => {
  const found = await seen({ flavour: 'readonly' }, url, (page) =>
    page.locator('c-wiz').first().waitFor(),
  );
  expect(found).toBeNull();
});
