import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recogniserScript } from '../../../scripts/recogniser.ts';
import { acsUrlOf, entityIdOf } from '../../replicas/8x8/store.ts';
import { issuer, loginUrl, metadataUrl } from '../../replicas/entra/tenant.ts';
import * as ino from '../../replicas/inocx/store.ts';
import type { Variant } from '../../replicas/replica.ts';
import { SP_DATA } from '../../replicas/sipgate/store.ts';
import { USUAL } from '../../replicas/variant.ts';
import { connect8x8 } from '../consoles/8x8.ts';
import { clevertap } from '../consoles/clevertap.ts';
import { entra } from '../consoles/entra.ts';
import { infobip } from '../consoles/infobip.ts';
import { inocx } from '../consoles/inocx.ts';
import { okta } from '../consoles/okta.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { see } from './see.ts';

interface Case {
  console: 'sipgate' | 'okta' | 'clevertap' | 'entra' | 'infobip' | '8x8' | 'inocx';
  variant: Partial<Variant>;
  url: string;
  reach?: (page: Page) => Promise<unknown>;
  page: string;
  /** What must be found, each with its value where the replica gives one. */
  fields: Readonly<Record<string, string | RegExp>>;
  /** What may be found besides. */
  also?: readonly string[];
}

const INFOBIP = 'https://portal.infobip.com/login/saml/acme';
const ANY = /^/;
const THUMBPRINT = /^[0-9A-F]{40}$/;

const sipgateCase = (variant: Partial<Variant>): Case => ({
  console: 'sipgate',
  variant,
  url: sipgate.settings,
  reach: (page) =>
    page
      .getByText(/^ACS.URL/)
      .first()
      .waitFor(),
  page: 'sso',
  fields: {
    acsUrl: SP_DATA.acsUrl,
    spEntityId: SP_DATA.entityId,
    ssoUrl: '',
    idpEntityId: '',
    certificate: '',
  },
  also: ['ssoEnabled'],
});
const oktaCase = (variant: Partial<Variant>): Case => ({
  console: 'okta',
  variant,
  url: okta.wizard,
  reach: async (page) => {
    await page.getByLabel(/^(?:App name|アプリ名)/).fill('sipgate');
    await page.getByRole('button', { name: /^(?:Next|次へ)$/ }).click();
    await page
      .getByLabel(/^(?:Audience|オーディエンス|対象)/)
      .first()
      .waitFor();
  },
  page: 'wizard-saml',
  fields: {
    acsUrl: '',
    recipientIsAcs: 'true',
    spEntityId: '',
    relayState: '',
    nameIdFormat: /unspecified$/,
    nameIdSource: 'username',
  },
  // Rows that are there and empty; the newer wizard has none until one is added.
  also: ['attributes'],
});
const panelCase = (variant: Partial<Variant>): Case => ({
  console: 'clevertap',
  variant,
  url: clevertap.settings,
  reach: async (page) => {
    await clevertap.openPanel(page);
    await page.getByLabel('Sign-in URL').waitFor();
  },
  page: 'create-connection',
  fields: { ssoUrl: '', organizationName: ANY, domains: '' },
  also: ['certificate'],
});
const shownByInfobip = (address: string) => ({
  spEntityId: address,
  acsUrl: address && `${address}/callback`,
  spInitiationUrl: address,
});
const infobipCase = (variant: Partial<Variant>): Case => ({
  console: 'infobip',
  variant,
  url: infobip.settings,
  reach: async (page) => {
    await infobip.configure(page);
    if (variant.flavour !== 'readonly') await infobip.domain(page);
  },
  page: 'sso-setup',
  fields: {
    ...shownByInfobip(variant.flavour === 'readonly' ? '' : INFOBIP),
    ssoUrl: '',
    idpEntityId: '',
    certificate: '',
    autoCreateUsers: 'false',
    autoCreateGroups: 'false',
  },
});
/** Its downloads wait for the first values. */
const entraCase = (variant: Partial<Variant>): Case => ({
  console: 'entra',
  variant,
  url: entra.singleSignOn,
  reach: (page) =>
    entra
      .surface(page, variant.flavour === 'frame')
      .getByText(/^(?:Microsoft Entra Identifier|Microsoft Entra-Bezeichner|Azure AD)/)
      .first()
      .waitFor(),
  page: 'saml',
  fields: {
    ssoUrl: loginUrl,
    idpEntityId: issuer,
    idpSloUrl: loginUrl,
    metadataUrl,
    certificateFingerprint: THUMBPRINT,
    spEntityId: '',
    acsUrl: '',
    spInitiationUrl: '',
    relayState: '',
    spSloUrl: '',
    // The replica's usual source, user.userprincipalname.
    nameIdSource: 'username',
  },
});

/** Saved junk is read as it stands; what is not shown is not made up. */
const dialogCase = (variant: Partial<Variant>): Case => {
  const whole = { ...USUAL, ...variant };
  const saved = variant.flavour === 'configured' ? ANY : '';
  return {
    console: '8x8',
    variant,
    url: connect8x8.userManagement,
    reach: connect8x8.openDialog,
    page: 'sso',
    fields: {
      acsUrl: acsUrlOf(whole),
      ssoUrl: saved,
      idpEntityId: saved,
      certificate: saved,
      ...(variant.flavour === 'entity-id' ? { spEntityId: entityIdOf(whole) } : {}),
    },
  };
};
const connectorCase = (variant: Partial<Variant>): Case => ({
  console: 'inocx',
  variant,
  url: inocx.connectors,
  reach: async (page) => {
    await inocx.create(page);
    await inocx.chooseType(page);
  },
  page: 'connector',
  fields: {
    connectorReference: 'idp_1',
    protocol: 'saml',
    idpEntityId: '',
    ssoUrl: '',
    nameIdFormat: '',
    certificate: '',
    ...(/shown/.test(variant.flavour ?? '')
      ? { acsUrl: ino.acsUrlOf('acme'), spEntityId: ino.entityIdOf('acme') }
      : {}),
  },
});

const CASES: readonly Case[] = [
  ...['', 'truncated', 'entity-id', 'configured'].flatMap((flavour) => [
    dialogCase({ flavour }),
    dialogCase({ flavour, old: true }),
  ]),
  ...['', 'shown', 'list', 'react', 'react shown'].flatMap((flavour) => [
    connectorCase({ flavour }),
    connectorCase({ flavour, old: true }),
  ]),
  ...['', 'table', 'truncated'].flatMap((flavour) => [
    sipgateCase({ flavour }),
    sipgateCase({ flavour, language: 'de' }),
  ]),
  ...['', 'react', 'ja', 'react ja'].map((flavour) => oktaCase({ flavour })),
  oktaCase({ old: true }),
  ...['', 'shadow', 'upload'].map((flavour) => panelCase({ flavour })),
  ...['', 'addon', 'panel', 'truncated', 'text', 'addon-panel-text'].map((flavour) =>
    infobipCase({ flavour }),
  ),
  infobipCase({ old: true }),
  infobipCase({ flavour: 'readonly' }),
  entraCase({}),
  entraCase({ language: 'de' }),
  entraCase({ flavour: 'frame' }),
  entraCase({ flavour: 'frame', language: 'de' }),
];

let ferry: Ferry;
let script = '';
beforeAll(async () => {
  script = await recogniserScript();
  ferry = await boardFerry();
});
afterAll(() => ferry.close());

test.each(CASES)('$console, $variant', async ({ console, variant, url, reach, ...wanted }) => {
  await ferry.replicas[console]?.reset(variant);
  const page = await ferry.open(url);
  await reach?.(page);
  const sighting = await see(page, script);
  await page.close();
  const found = Object.fromEntries((sighting?.fields ?? []).map((f) => [f.field, f.value]));
  for (const field of wanted.also ?? []) delete found[field];
  const values = Object.entries(wanted.fields).map(([field, value]) => [
    field,
    typeof value === 'string' ? value : expect.stringMatching(value),
  ]);
  expect({ console: sighting?.console, page: sighting?.page, found }).toEqual({
    console,
    page: wanted.page,
    found: Object.fromEntries(values),
  });
});
