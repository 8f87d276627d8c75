import { describe, expect, test } from 'vitest';
import { CONSOLES } from '../../../lib/consoles/index.ts';
import { accountOf } from '../../../lib/recognise/match.ts';

const ENTRA = 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/';
const ONELOGIN = 'https://acme-dev.onelogin.com';
const IDS =
  'objectId/0a1b2c3d-0000-4000-8000-000000000001/appId/0a1b2c3d-0000-4000-8000-000000000002';
const OKTA = 'https://dev-1-admin.okta.com/admin';
const GOOGLE = 'https://admin.google.com';

/** Each page's own addresses, as vendors' pages and screenshots show them. */
const OWN: Record<string, Record<string, string[]>> = {
  okta: {
    'wizard-general': [`${OKTA}/apps/saml-wizard/create`],
    'wizard-saml': [
      `${OKTA}/apps/saml-wizard/create`,
      'https://acme-admin.oktapreview.com/admin/apps/saml-wizard/edit/acme_app_1/0oa9ic5b6uUc30BLX697',
    ],
    'wizard-feedback': [`${OKTA}/apps/saml-wizard/create`],
    general: [
      `${OKTA}/app/acme_app_1/instance/0oa9ic5b6uUc30BLX697/#tab-general`,
      `${OKTA}/app/acme_app_1/instance/0oa9ic5b6uUc30BLX697`,
    ],
    'sign-on': [
      `${OKTA}/app/acme_app_1/instance/0oa9ic5b6uUc30BLX697/#tab-signon`,
      `${OKTA}/app/acme_app_1/instance/0oa9ic5b6uUc30BLX697#tab-signon`,
      'https://acme-admin.okta-emea.com/admin/app/a_1/instance/0oa9ic5b6uUc30BLX697/#tab-signon',
    ],
    instructions: [
      'https://dev-1-admin.okta.com/app/acme_app_1/0oa9ic5b6uUc30BLX697/setup/help/SAML_2_0/instructions',
      'https://dev-1.okta.com/app/acme_app_1/0oa9ic5b6uUc30BLX697/setup/help/SAML_2_0/instructions',
    ],
  },
  entra: {
    saml: [
      `${ENTRA}ManagedAppMenuBlade/~/SignOn/${IDS}/preferredSingleSignOnMode/saml/servicePrincipalType/Application/fromNav/`,
      `https://portal.azure.com/?feature.x=1#@contoso.com/blade/Microsoft_AAD_IAM/ManagedAppMenuBlade/SignOn/${IDS}`,
      'https://sandbox-22-5.reactblade.portal.azure.net/index.html',
      `https://portal.azure.us/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn/${IDS}`,
    ],
    'basic-saml': [`${ENTRA}ManagedAppMenuBlade/~/SignOn/${IDS}`],
    'signing-certificate': [`${ENTRA}ManagedAppMenuBlade/~/SignOn/${IDS}`],
    claims: [`${ENTRA}SamlClaimsConfigurationBladeV2/${IDS}`],
    'create-app': [`${ENTRA}AppGalleryBladeV2`],
  },
  google: {
    'identity-provider': [`${GOOGLE}/ac/apps/unified`, `${GOOGLE}/u/1/ac/apps/unified?hl=en`],
    'service-provider': [
      `${GOOGLE}/ac/apps/unified`,
      `${GOOGLE}/AdminHome?fral=1#AppsList:serviceType=SAML_APPS`,
    ],
    'app-details': [`${GOOGLE}/ac/apps/unified`],
    'attribute-mapping': [`${GOOGLE}/ac/apps/unified`, `${GOOGLE}/ac/apps/saml/804580507359`],
    'metadata-dialog': [`${GOOGLE}/ac/apps/saml/804580507359`],
    certificates: [`${GOOGLE}/u/0/ac/apps/saml/804580507359/settings`],
    'service-provider-editor': [`${GOOGLE}/ac/apps/saml/804580507359/settings`],
    'service-status': [`${GOOGLE}/ac/apps/saml/804580507359/service`],
    app: [
      `${GOOGLE}/u/0/ac/apps/saml/804580507359`,
      `${GOOGLE}/AdminHome?fral=1#AppDetails:service=804580507359`,
    ],
    organization: [`${GOOGLE}/ac/security/ssocert`, `${GOOGLE}/u/2/ac/security/ssocert?pli=1`],
  },
  sipgate: {
    sso: ['https://app.sipgate.com/w0/account/sso', 'https://app.sipgate.com/#/single-sign-on'],
    domain: ['https://app.sipgate.com/account/sso'],
  },
  infobip: {
    'sso-setup': [
      'https://portal.infobip.com/settings/security/sso',
      'https://acme.infobip.com/#/account/security',
    ],
  },
  clevertap: {
    'create-connection': ['https://eu1.dashboard.clevertap.com/844-6K7-984Z/organization/sso'],
    connection: ['https://in1.dashboard.clevertap.com/844-6K7-984Z/settings/sso/1'],
    'sso-metadata': ['https://eu1.dashboard.clevertap.com/844-6K7-984Z/sso.html#/'],
  },
  onelogin: {
    'name-id': [`${ONELOGIN}/apps/1543491/edit`],
    configuration: [
      `${ONELOGIN}/apps/1543491/edit`,
      `${ONELOGIN}/apps/1543491/edit/#configuration`,
      `${ONELOGIN}/admin2/apps/1543491`,
      'https://admin.us.onelogin.com/apps/596729/edit',
    ],
    sso: [`${ONELOGIN}/apps/1543491/edit/#sso`, 'https://app.onelogin.com/apps/421910/edit/#sso'],
    certificate: [`${ONELOGIN}/certificates/24817`, `${ONELOGIN}/admin2/certificates/24817`],
    parameters: [`${ONELOGIN}/apps/1543491/edit/#parameters`],
    'add-app': [`${ONELOGIN}/apps/new/110016`, `${ONELOGIN}/admin2/apps/new/110016`],
    info: [`${ONELOGIN}/admin2/apps/1543491`],
  },
  '8x8': {
    sso: ['https://connect.8x8.com/user-management', 'https://app.wavecell.com/settings/users'],
    'user-management': ['https://connect.8x8.com/settings/users'],
  },
  inocx: {
    connector: ['https://acme.ino.cx/maker/sso-connectors', 'https://maker.ino.cx/#/sso'],
    connectors: ['https://acme.ino.cx/maker/sso-connectors'],
    'user-card': ['https://acme.ino.cx/maker/users/17'],
  },
};

/** Addresses on the same hosts that are none of a console's pages, whatever stands on them. */
const FOREIGN = [
  `${OKTA}/apps/active`,
  `${OKTA}/users`,
  `${OKTA}/access/identity-providers`,
  `${OKTA}/app/acme_app_1/instance/0oa9ic5b6uUc30BLX697/#tab-assignments`,
  'https://dev-1.okta.com/admin/apps/saml-wizard/create',
  'https://dev-1.okta.com/app/UserHome',
  'https://help.okta.com/en-us/Content/Topics/Apps/aiw-saml-reference.htm',
  `${ENTRA}ManagedAppMenuBlade/~/Users/${IDS}/preferredSingleSignOnMode/saml/servicePrincipalType/Application`,
  `${ENTRA}ManagedAppMenuBlade/~/Overview/${IDS}/preferredSingleSignOnMode~/null`,
  'https://portal.azure.com/#home',
  `${GOOGLE}/ac/home`,
  `${GOOGLE}/ac/users`,
  `${GOOGLE}/ac/apps/gmail/settings`,
  `${GOOGLE}/ac/security/sso`,
  `${GOOGLE}/u/1/ac/security/sso/sso-profiles/inboundSamlSsoProfiles%2F02wlm7fb184ibr4`,
  `${GOOGLE}/ac/security/inboundsso`,
  'https://accounts.google.com/o/saml2/initsso?idpid=C01ppujwc&spid=738388265440',
  'https://support.google.com/a/answer/6087519',
  'https://login.sipgate.com/',
  'https://eu1.dashboard.clevertap.com/login.html#/',
  'https://portal.infobip.com/login/saml/acme',
  'https://www.infobip.com/docs/tutorials/set-up-sso-integration-with-okta',
  'https://portal.infobip.com.evil.example/settings/security',
  `${ONELOGIN}/apps`,
  `${ONELOGIN}/apps/find`,
  `${ONELOGIN}/certificates`,
  `${ONELOGIN}/users/12/apps`,
  `${ONELOGIN}/trust/saml2/http-post/sso/1543491`,
  `${ONELOGIN}/trusted_idps/12/edit`,
  `${ONELOGIN}/login2`,
  'https://acme.onelogin.com.evil.example/apps/1543491/edit',
  'https://connect.8x8.com/login/sso',
  'https://app.wavecell.com/login',
  'https://admin.8x8.com/',
  'https://sso.8x8.com/saml2',
  'https://help.ino.cx/index.php/help-center/configuring-single-sign-on-sso/',
  'https://www.ino.cx/',
  'https://acme.ino.cx.evil.example/maker',
  'https://evil.example/app.sipgate.com/',
  'https://dev-1-admin.okta.com.evil.example/admin/apps/saml-wizard/create',
];

const matching = (urls: readonly string[], url: string) =>
  urls.some((u) => new RegExp(u).test(url));

describe.each(CONSOLES.map((c) => ({ id: c.id, console: c })))('$id', ({ id, console }) => {
  test('each page knows its own addresses', () => {
    for (const page of console.pages) {
      const own = OWN[id]?.[page.id] ?? [];
      expect(own.length, page.id).toBeGreaterThan(0);
      for (const url of own) expect(matching(page.urls, url), `${page.id}: ${url}`).toBe(true);
    }
  });

  test('no page claims an address of another console, or a foreign one', () => {
    const others = CONSOLES.filter((c) => c.id !== id).flatMap((c) =>
      Object.values(OWN[c.id] ?? {}).flat(),
    );
    for (const page of console.pages) {
      for (const url of [...others, ...FOREIGN]) {
        const known = page.urls.filter((u) => new RegExp(u).test(url));
        expect(known, `${page.id}: ${url}`).toEqual([]);
      }
    }
  });
});

const account = (id: string, url: string) => {
  const console = CONSOLES.find((c) => c.id === id);
  return console && accountOf(console, url);
};

test('addresses of the other direction are told apart', () => {
  const foreign = CONSOLES.find((c) => c.id === 'google')?.foreign ?? [];
  for (const path of ['/ac/security/sso', '/u/1/ac/security/sso?hl=en', '/ac/security/inboundsso'])
    expect(matching(foreign, `${GOOGLE}${path}`), path).toBe(true);
  for (const url of Object.values(OWN.google ?? {}).flat())
    expect(matching(foreign, url), url).toBe(false);
});

test('the account is the same on all pages of one app, and says where one is being made', () => {
  for (const page of ['sign-on', 'general', 'instructions'])
    for (const url of OWN.okta?.[page] ?? [])
      if (url.includes('dev-1'))
        expect(account('okta', url), url).toBe('dev-1/okta.com/acme_app_1');
  expect(account('okta', `${OKTA}/apps/saml-wizard/edit/acme_app_1/0oa9ic5b6uUc30BLX697`)).toBe(
    'dev-1/okta.com/acme_app_1',
  );
  expect(account('okta', `${OKTA}/apps/saml-wizard/edit/acme_app_1`)).toBe(
    'dev-1/okta.com/acme_app_1',
  );
  expect(account('okta', `${OKTA}/apps/saml-wizard/create`)).toBe('dev-1/okta.com/+');
  expect(account('okta', `${OKTA}/app/slack/instance/0oa9ic5b6uUc30BLX697/#tab-signon`)).toBe(
    'dev-1/okta.com/slack/0oa9ic5b6uUc30BLX697',
  );
  expect(account('entra', OWN.entra?.saml?.[0] ?? '')).toBe('0a1b2c3d-0000-4000-8000-000000000002');
  expect(account('entra', `${ENTRA}AppGalleryBladeV2`)).toBe('+');
  expect(account('clevertap', OWN.clevertap?.connection?.[0] ?? '')).toBe('in1/844-6K7-984Z');
  expect(account('onelogin', `${ONELOGIN}/apps/1543491/edit/#sso`)).toBe('acme-dev/1543491');
  expect(account('onelogin', `${ONELOGIN}/certificates/24817`)).toBe('acme-dev');
  expect(account('onelogin', `${ONELOGIN}/apps/new/110016`)).toBe('acme-dev/+');
  expect(account('onelogin', 'https://admin.us.onelogin.com/apps/596729/edit')).toBe('');
  expect(account('google', `${GOOGLE}/u/1/ac/apps/unified?hl=en`)).toBe('1/+');
  expect(account('google', `${GOOGLE}/u/1/ac/apps/saml/804580507359`)).toBe('1/804580507359');
  expect(account('google', `${GOOGLE}/ac/security/ssocert`)).toBe('');
  expect(account('inocx', 'https://acme.ino.cx/maker/sso-connectors')).toBe('acme');
  expect(account('inocx', 'https://maker.ino.cx/#/sso')).toBe('');
});
