import type { Page } from 'playwright';
import type { Variant } from '../../../replicas/replica.ts';
import { onelogin } from '../../consoles/onelogin.ts';
import { oneloginOld } from '../../consoles/onelogin-old.ts';
import type { Case } from './case.ts';

const EMAIL = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
/** A new app's Configuration. */
export const EMPTY = {
  relayState: '',
  spEntityId: '',
  recipient: '',
  acsValidator: '',
  acsUrl: '',
  spSloUrl: '',
  spInitiationUrl: '',
  initiator: 'idp',
  nameIdFormat: EMAIL,
  signedElements: 'response',
  encryptAssertion: 'false',
};

/** What *SSO* shows. */
export const SHOWN = {
  signatureAlgorithm: 'rsa-sha1',
  idpEntityId: /^https:\/\/app\.onelogin\.com\/saml\/metadata\/[\w-]+$/,
  ssoUrl: /^https:\/\/acme-dev\.onelogin\.com\/.*\/http-post\/sso\/[\w-]+$/,
  idpSloUrl: /^https:\/\/acme-dev\.onelogin\.com\/.*\/slo\/\d+$/,
};

export const CERTIFICATE = {
  certificate: /^-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\n?$/,
  certificateFingerprint: /^(?:[0-9A-F]{2}:){19}[0-9A-F]{2}$/,
};

export const VARIANTS: readonly Partial<Variant>[] = [
  {},
  { flavour: 'truncated' },
  { flavour: 'numeric', slow: 100 },
  { flavour: 'readonly' },
  { old: true },
  { old: true, flavour: 'readonly' },
];

/** Today's hand or that for the older look. */
export const handOf = ({ old }: Partial<Variant>) =>
  old
    ? {
        newApp: oneloginOld.newApp,
        add: oneloginOld.add,
        details: oneloginOld.details,
        go: (page: Page, tab: 'Configuration' | 'SSO') =>
          oneloginOld.go(page, tab === 'SSO' ? 'sso' : 'configuration'),
      }
    : onelogin;

const appCase = (
  variant: Partial<Variant>,
  page: string,
  reach: (page: Page) => Promise<unknown>,
  fields: Case['fields'],
): Case => ({
  console: 'onelogin',
  variant,
  url: handOf(variant).newApp,
  reach: async (tab) => {
    await tab.getByText('Display Name').waitFor();
    await handOf(variant).add(tab);
    await reach(tab);
  },
  page,
  fields,
});

const ofVariant = (variant: Partial<Variant>): Case[] => {
  const hand = handOf(variant);
  return [
    appCase(variant, 'configuration', (tab) => hand.go(tab, 'Configuration'), EMPTY),
    appCase(variant, 'sso', (tab) => hand.go(tab, 'SSO'), SHOWN),
    appCase(
      variant,
      'certificate',
      async (tab) => {
        await hand.go(tab, 'SSO');
        await hand.details(tab);
      },
      CERTIFICATE,
    ),
  ];
};

export const oneloginCases: readonly Case[] = [
  ...VARIANTS.flatMap(ofVariant),
  appCase({}, 'parameters', (tab) => onelogin.go(tab, 'Parameters'), {
    nameIdSource: 'email',
    attributes: '',
  }),
  appCase(
    {},
    'name-id',
    async (tab) => {
      await onelogin.go(tab, 'Parameters');
      await tab.getByRole('cell', { name: 'NameID value' }).click();
      await onelogin.choose(tab, 'Value', 'Username');
    },
    { nameIdSource: 'username' },
  ),
];
