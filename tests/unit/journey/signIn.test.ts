import { expect, test } from 'vitest';
import { consoleById } from '../../../lib/consoles/index.ts';
import { signInOf } from '../../../lib/journey/signIn.ts';
import { begin } from '../../../lib/journey/transition.ts';
import type { Bank, Connection } from '../../../lib/model/connection.ts';
import type { Values } from '../../../lib/model/field.ts';

const from = { how: 'page', console: null, page: null, label: null, at: 1 } as const;
const bank = (console: string | null, account: string, values: Values): Bank => ({
  console,
  account,
  gives: Object.fromEntries(Object.entries(values).map(([k, value]) => [k, { value, from }])),
  holds: {},
});
const OKTA = bank('okta', 'dev-1', { ssoUrl: 'https://dev-1.okta.com/app/a/exk1/sso/saml' });

const signIn = (sp: Bank, idp: Bank = OKTA) => {
  const connection: Connection = { ...begin('c', 'C', 1).connection, sp, idp };
  const consoles = { sp: consoleById(sp.console), idp: consoleById(idp.console) };
  return signInOf(connection, consoles);
};

test.each<[string, Bank, string, string[]]>([
  [
    'the address that the SP gives for it',
    bank('infobip', '', {
      acsUrl: 'https://portal.infobip.com/login/saml/acme/callback',
      spInitiationUrl: 'https://portal.infobip.com/login/saml/acme',
    }),
    'https://portal.infobip.com/login/saml/acme',
    ['portal.infobip.com', 'dev-1.okta.com'],
  ],
  [
    'the page that is known of the product',
    bank('sipgate', '', { acsUrl: 'https://login.sipgate.com/auth/realms/r/broker/b/endpoint' }),
    'https://login.sipgate.com/',
    ['login.sipgate.com', 'dev-1.okta.com'],
  ],
  [
    'the page of the customer’s region',
    bank('clevertap', 'eu1/TEST-ABC-1234', { acsUrl: 'https://auth.clevertap.com/login/callback' }),
    'https://eu1.dashboard.clevertap.com/login.html',
    ['eu1.dashboard.clevertap.com', 'auth.clevertap.com', 'dev-1.okta.com'],
  ],
  [
    'the front door, where the region is not known',
    bank('clevertap', '', { acsUrl: 'https://auth.clevertap.com/login/callback' }),
    'https://auth.clevertap.com/',
    ['auth.clevertap.com', 'dev-1.okta.com'],
  ],
  [
    'the front door of any other product',
    bank('generic', 'sp.example', { acsUrl: 'http://sp.example:8080/saml/acs?x=1' }),
    'http://sp.example:8080/',
    ['sp.example', 'dev-1.okta.com'],
  ],
])('a test sign-in begins at %s', (_, sp, url, hosts) => {
  expect(signIn(sp)).toMatchObject({ url, hosts });
});

test.each(['', 'javascript:alert(1)', 'urn:x', 'data:text/html,x', 'acs'])(
  'nowhere, while the ACS URL is %j',
  (acsUrl) => {
    expect(signIn(bank(null, '', { acsUrl, spInitiationUrl: acsUrl }))).toBeNull();
  },
);

const SIPGATE = bank('sipgate', '', { acsUrl: 'https://login.sipgate.com/acs' });
const INFOBIP = bank('infobip', '', { acsUrl: 'https://portal.infobip.com/login/saml/a/callback' });

test.each<[string, Bank, Bank, string | null]>([
  ['Okta’s on the org’s own host', SIPGATE, OKTA, 'https://dev-1.okta.com/app/UserHome'],
  [
    'Okta’s on the host of a brand',
    SIPGATE,
    bank('okta', 'dev-1', { ssoUrl: 'https://login.acme.example/app/a/exk1/sso/saml' }),
    'https://login.acme.example/app/UserHome',
  ],
  [
    'OneLogin’s',
    SIPGATE,
    bank('onelogin', 'acme', { ssoUrl: 'https://acme.onelogin.com/trust/saml2/http-post/sso/1' }),
    'https://acme.onelogin.com/',
  ],
  [
    'Entra’s',
    SIPGATE,
    bank('entra', '', { ssoUrl: 'https://login.microsoftonline.com/t/saml2' }),
    'https://myapps.microsoft.com/',
  ],
  [
    'none of a product that is not known',
    SIPGATE,
    bank('generic', '', { ssoUrl: 'https://i.example/sso' }),
    null,
  ],
  ['none while no SSO URL is known', SIPGATE, bank('okta', 'dev-1', {}), null],
  [
    'none where the SSO URL is no web address',
    SIPGATE,
    bank('okta', '', { ssoUrl: 'javascript:1' }),
    null,
  ],
  ['none where the SP begins every sign-in', INFOBIP, OKTA, null],
])('the apps to start from: %s', (_, sp, idp, launcher) => {
  expect(signIn(sp, idp)?.launcher).toBe(launcher);
});
