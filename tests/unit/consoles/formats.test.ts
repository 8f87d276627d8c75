import { expect, test } from 'vitest';
import { CONSOLES } from '../../../lib/consoles/index.ts';
import type { Field } from '../../../lib/model/field.ts';

const TENANT = 'a9054a0f-2011-4e31-b3ac-fd8c354146ec';
const APP = '0a1b2c3d-0000-4000-8000-000000000002';
const GUID = 'FE0432A9-CA87-EB11-814E-02D85F55FCE7';

/** Values of published metadata, guides and screenshots. */
const REAL: Record<string, Partial<Record<Field, string[]>>> = {
  okta: {
    ssoUrl: [
      'https://classic-00.dne-okta.com/app/classic-00_testacc_2/exku8mdpwiBT9FCKd1d7/sso/saml',
      'https://login.company.com/app/acme_myapp_1/kq0jwnkbEOSGKQTSQMMU/sso/saml',
    ],
    idpEntityId: [
      'http://www.okta.com/exkzt28xm1Fkr9pJS1d7',
      'http://www.okta.com/kq0jwnkbEOSGKQTSQMMU',
    ],
    idpSloUrl: [
      'https://classic-00.dne-okta.com/app/classic-00_testacc_2/exku8mdpwiBT9FCKd1d7/slo/saml',
    ],
    metadataUrl: ['https://trial-5356593.okta.com/app/exk9ic5b6uUc30BLX697/sso/saml/metadata'],
  },
  entra: {
    ssoUrl: [
      `https://login.microsoftonline.com/${TENANT}/saml2`,
      `https://login.microsoftonline.us/${TENANT}/saml2`,
      `https://login.partner.microsoftonline.cn/${TENANT}/saml2`,
      `https://contoso.ciamlogin.com/${TENANT}/saml2`,
    ],
    idpSloUrl: [`https://login.microsoftonline.com/${TENANT}/saml2`],
    idpEntityId: [`https://sts.windows.net/${TENANT}/`, `https://sts.chinacloudapi.cn/${TENANT}/`],
    metadataUrl: [
      `https://login.microsoftonline.com/${TENANT}/federationmetadata/2007-06/federationmetadata.xml?appid=${APP}`,
    ],
    certificateFingerprint: ['EBBF9FF557D115D75C1222B2382E21F435C8AA56'],
  },
  google: {
    ssoUrl: [
      'https://accounts.google.com/o/saml2/idp?idpid=C037dn3yo',
      'https://accounts.google.com/o/saml2/idp?idpid=C034yuk6',
    ],
    idpEntityId: ['https://accounts.google.com/o/saml2?idpid=C037dn3yo'],
  },
  sipgate: {
    acsUrl: [
      'https://login.sipgate.com/auth/realms/third-party/broker/acme-saml/endpoint',
      'https://sso.sipgate.de/saml/acs/123',
    ],
    spEntityId: ['https://login.sipgate.com/auth/realms/third-party', 'urn:sipgate:sso:123'],
  },
  infobip: {
    acsUrl: [
      'https://portal.infobip.com/login/saml/mycustomdomain/callback',
      'https://acme.infobip.com/login/saml/acme/callback',
    ],
    spEntityId: ['https://portal.infobip.com/login/saml/mycustomdomain'],
    spInitiationUrl: ['https://portal.infobip.com/login/saml/mycustomdomain'],
  },
  clevertap: {
    acsUrl: [
      'https://auth.clevertap.com/login/callback?connection=acme-saml',
      'https://eu1.dashboard.clevertap.com/saml/acs/844-6K7-984Z',
    ],
    spEntityId: [
      'urn:auth0:clevertap:acme-saml',
      'https://eu1.dashboard.clevertap.com/saml/844-6K7-984Z',
    ],
  },
  onelogin: {
    idpEntityId: [
      'https://app.onelogin.com/saml/metadata/4cce84d8-f3a7-4e0a-851e-2e6fa290ebc3',
      'https://app.onelogin.com/saml/metadata/632248',
    ],
    ssoUrl: [
      'https://acme-dev.onelogin.com/trust/saml2/http-post/sso/4cce84d8-f3a7-4e0a-851e-2e6fa290ebc3',
      'https://app.onelogin.com/trust/saml2/http-post/sso/632248',
      'https://acme-dev.onelogin.com/trust/saml2/http-redirect/sso/4cce84d8-f3a7-4e0a-851e-2e6fa290ebc3',
    ],
    idpSloUrl: ['https://acme-dev.onelogin.com/trust/saml2/http-redirect/slo/1543491'],
    certificateFingerprint: ['EB:BF:9F:F5:57:D1:15:D7:5C:12:22:B2:38:2E:21:F4:35:C8:AA:56'],
  },
  '8x8': {
    acsUrl: [
      `https://connect.8x8.com/saml/auth/${GUID}`,
      'https://app.wavecell.com/saml/auth/CF6C6F99-2486-E711-8143-02D85F55FCE7',
    ],
    spInitiationUrl: ['https://connect.8x8.com/login/sso'],
  },
  inocx: {
    acsUrl: ['https://acme.ino.cx/api/sso/login/callback'],
    spEntityId: ['https://acme.ino.cx/api/saml/metadata'],
    spInitiationUrl: ['https://acme.ino.cx/login/sso/okta_1'],
  },
};

/** Near misses that the first, graded form must not take. */
const WRONG: Record<string, Partial<Record<Field, string[]>>> = {
  infobip: {
    acsUrl: ['https://portal.infobip.com/login/saml/mycustomdomain'],
    spEntityId: [
      'https://portal.infobip.com/login/saml/mycustomdomain/callback',
      'https://portal.infobip.com/login/saml/',
      'mycustomdomain',
    ],
  },
  okta: {
    ssoUrl: [
      'https://trial-5356593.okta.com/app/exk9ic5b6uUc30BLX697/sso/saml/metadata',
      'https://trial-5356593.okta.com/home/acme_app_1/0oa9ic5b6uUc30BLX697/aln177a159h7Zf52X0g8',
    ],
    idpEntityId: [
      'https://www.okta.com/exkzt28xm1Fkr9pJS1d7',
      'http://www.okta.com/exkzt28xm1Fkr9pJS1d7/',
    ],
    metadataUrl: ['https://acme.okta.com/api/v1/apps/0oa9ic5b6uUc30BLX697/sso/saml/metadata'],
  },
  onelogin: {
    idpEntityId: ['https://acme-dev.onelogin.com/saml/metadata/632248'],
    ssoUrl: ['https://acme-dev.onelogin.com/trust/saml2/http-redirect/slo/1543491'],
    idpSloUrl: ['https://acme-dev.onelogin.com/trust/saml2/http-post/sso/1543491'],
  },
  entra: {
    ssoUrl: [`https://login.microsoftonline.com/${TENANT}/wsfed`],
    idpEntityId: [`https://sts.windows.net/${TENANT}`],
    metadataUrl: [
      `https://login.microsoftonline.com/${TENANT}/federationmetadata/2007-06/federationmetadata.xml`,
    ],
  },
  google: {
    ssoUrl: [
      'https://accounts.google.com/o/saml2?idpid=C037dn3yo',
      'https://accounts.google.com/o/saml2/initsso?idpid=C01ppujwc&spid=738388265440&forceauthn=false',
    ],
    idpEntityId: [
      'https://accounts.google.com/o/saml2/idp?idpid=C037dn3yo',
      'https://accounts.google.com/samlrp/02wlm7fb184ibr4',
    ],
  },
  '8x8': {
    acsUrl: [
      'https://connect.8x8.com/saml/auth/7B1B2B',
      `https://connect.8x8.com/saml/auth/${GUID}/`,
      'https://sso.8x8.com/saml2',
    ],
  },
  inocx: {
    acsUrl: [
      'https://acme/.ino.cx/api/sso/login/callback',
      'https://acme.ino.cx/api/saml/metadata',
      'https://acme.ino.cx/api/sso/login/callback/',
    ],
    spEntityId: ['https://acme.ino.cx/api/sso/metadata'],
    spInitiationUrl: ['https://acme.ino.cx/api/sso/login/callback'],
  },
};

const fits = (id: string, field: Field, value: string) =>
  (CONSOLES.find((c) => c.id === id)?.formats[field] ?? []).some((f) =>
    new RegExp(f.pattern).test(value),
  );

const each = (table: typeof REAL) =>
  Object.entries(table).flatMap(([id, fields]) =>
    Object.entries(fields).flatMap(([field, values]) =>
      values.map((value) => ({ id, field: field as Field, value })),
    ),
  );

test.each(each(REAL))('$id takes its $field $value', ({ id, field, value }) => {
  expect(fits(id, field, value)).toBe(true);
});

test.each(each(WRONG))('$id refuses as $field $value', ({ id, field, value }) => {
  expect(fits(id, field, value)).toBe(false);
});

test.each(each(REAL))('no other console claims the $field $value', ({ id, field, value }) => {
  const others = CONSOLES.filter((c) => c.id !== id && fits(c.id, field, value)).map((c) => c.id);

  expect(others).toEqual([]);
});

test.each(CONSOLES.map((c) => ({ id: c.id, console: c })))(
  '$id: its examples carry the ids that must be the same',
  ({ console }) => {
    for (const [group, fields] of Object.entries(console.sameIds ?? {})) {
      for (const field of fields) {
        const values = REAL[console.id]?.[field] ?? [];
        const ids = values.flatMap((value) =>
          (console.formats[field] ?? []).flatMap(
            (f) => new RegExp(f.pattern).exec(value)?.groups?.[group] ?? [],
          ),
        );
        expect(ids.length, `${field}: ${group}`).toBeGreaterThan(0);
      }
    }
  },
);
