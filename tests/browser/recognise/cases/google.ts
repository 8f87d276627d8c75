import type { Page } from 'playwright';
import type { Variant } from '../../../replicas/replica.ts';
import { google } from '../../consoles/google.ts';
import type { Case } from './case.ts';

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

const LOOKS: readonly Partial<Variant>[] = [
  {},
  { language: 'de' },
  { flavour: 'ja' },
  { old: true },
  { flavour: 'ja native' },
  { flavour: 'closure catalogue' },
];

const googleCase = (
  page: string,
  variant: Partial<Variant>,
  url: string,
  reach: (page: Page) => Promise<unknown>,
  fields: Case['fields'],
): Case => ({ console: 'google', variant, url, reach, page, fields });

const wizard = (variant: Partial<Variant>): Case =>
  googleCase('identity-provider', variant, google.apps, google.addApp, {
    ...VALUES,
    ...CERTIFICATE,
  });

const wizardStep3 = (variant: Partial<Variant>): Case =>
  googleCase(
    'service-provider',
    variant,
    google.apps,
    async (page) => {
      await google.addApp(page);
      await google.continue(page);
      await google.acsUrl(page).waitFor();
    },
    EMPTY,
  );

/** With two certificates it does not say which one an app uses. */
const organization = (flavour: string, fields: Case['fields']): Case =>
  googleCase(
    'organization',
    { flavour },
    google.organization,
    (page) => google.values(page).waitFor(),
    fields,
  );

const savedApp = (page: string, path: string, fields: Case['fields']): Case =>
  googleCase(
    page,
    { flavour: 'readonly' },
    `${APP}${path}`,
    (tab) => tab.getByRole('main').or(tab.locator('c-wiz')).first().waitFor(),
    fields,
  );

const dialog = (
  page: string,
  flavour: string,
  path: string,
  button: string,
  fields: Case['fields'],
): Case =>
  googleCase(
    page,
    { flavour },
    `${APP}${path}`,
    async (tab) => {
      await google.press(tab, button);
      await google.values(tab).waitFor();
    },
    fields,
  );

const EDITOR = '/serviceprovider';

export const googleCases: readonly Case[] = [
  ...LOOKS.map(wizard),
  ...['boxes', 'boxes native', 'truncated', 'truncated native', 'two-certificates'].map((flavour) =>
    wizard({ flavour }),
  ),
  ...LOOKS.map(wizardStep3),
  organization('readonly', { ...VALUES, ...CERTIFICATE }),
  organization('two-certificates', VALUES),
  savedApp('app', '', { ...SAVED, access: /^true$/ }),
  savedApp('service-provider-editor', EDITOR, { ...EMPTY, ...SAVED }),
  savedApp('service-status', '/servicestatus', { access: /^true$/ }),
  // Google's values, not those of the app behind it.
  dialog('metadata-dialog', 'readonly', '', 'Download metadata', { ...VALUES, ...CERTIFICATE }),
  dialog('certificates', 'readonly two-certificates', EDITOR, 'Manage certificates', {}),
  dialog('certificates', 'readonly', EDITOR, 'Manage certificates', CERTIFICATE),
];
