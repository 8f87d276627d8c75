import { expect, test } from 'vitest';
import { withAccount } from '../../../lib/journey/account.ts';
import { sameAccount } from '../../../lib/journey/fit.ts';
import type { Field } from '../../../lib/model/field.ts';
import type { Sighting } from '../../../lib/model/sighting.ts';

const LOGIN = 'https://portal.infobip.com/login/saml';

const sighting = (
  console: string,
  account: string,
  values: Partial<Record<Field, string>>,
): Sighting => ({
  console,
  page: 'sso-setup',
  url: 'https://portal.infobip.com/settings',
  account,
  language: 'en',
  fields: Object.entries(values).map(([field, value]) => ({
    field: field as Field,
    value,
    label: field,
    selector: `#${field}`,
    confidence: 0.9,
    editable: false,
  })),
  missing: [],
});

const infobip = (values: Partial<Record<Field, string>>): string =>
  withAccount(sighting('infobip', 'portal.infobip.com', values)).account;

test('accounts of one host are told apart by the custom domain in their values', () => {
  const acme = infobip({ spEntityId: `${LOGIN}/acme`, acsUrl: `${LOGIN}/acme/callback` });
  const globex = infobip({ acsUrl: `${LOGIN}/globex/callback` });
  expect([acme, globex]).toEqual(['portal.infobip.com/acme', 'portal.infobip.com/globex']);
  expect(sameAccount(acme, globex)).toBe(false);
});

test('values that name nobody, or two, leave the host', () => {
  const host = 'portal.infobip.com';
  expect(infobip({ spEntityId: '', acsUrl: '' })).toBe(host);
  expect(infobip({ ssoUrl: `${LOGIN}/acme` })).toBe(host);
  expect(infobip({ spEntityId: `${LOGIN}/ac`, acsUrl: `${LOGIN}/acme/callback` })).toBe(host);
});

test('other consoles keep what their address says; an unknown page has its host', () => {
  const okta = sighting('okta', 'dev-1/okta.com', { acsUrl: `${LOGIN}/acme/callback` });
  expect(withAccount(okta)).toBe(okta);
  expect(withAccount(sighting('generic', '', {})).account).toBe('portal.infobip.com');
});
