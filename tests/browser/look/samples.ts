import type { Capture, Connection } from '../../../lib/model/connection.ts';
import type { Field, Side } from '../../../lib/model/field.ts';
import type { SeenField, Sighting } from '../../../lib/model/sighting.ts';
import type { Line, LineState, SightedTab, View } from '../../../lib/model/view.ts';

/** Views as the background would make them, of a made-up customer. */
const AT = Date.UTC(2026, 10, 21, 13, 2);

export const capture = (
  console: string,
  page: string,
  label: string,
  value: string,
  how: Capture['from']['how'] = 'page',
): Capture => ({ value, from: { how, console, page, label, at: AT } });

export const seen = (
  field: SeenField['field'],
  label: string,
  value: string,
  editable = false,
): SeenField => ({ field, label, value, selector: `#${field}`, confidence: 1, editable });

const sighting = (console: string, page: string, fields: SeenField[], missing: Field[] = []) => ({
  console,
  page,
  url: `https://${console}.example/${page}`,
  account: 'acme',
  language: 'en',
  fields,
  missing,
});

export const tab = (
  number: number,
  names: [string, string],
  side: Side,
  from: Sighting,
): SightedTab => ({
  tab: number,
  title: names.join(' · '),
  consoleName: names[0],
  pageName: names[1],
  side,
  sighting: from,
  missing: from.missing.map((field) => ({ field, label: field })),
  readOnly: false,
});

export const ACS = 'https://login.sipgate.com/auth/realms/third-party/broker/acme/endpoint';
export const ENTITY = 'https://login.sipgate.com/auth/realms/third-party';
export const SSO = 'https://acme.okta.com/app/acme_sipgate_1/exk9f2k1hQ8Zr4X5d7/sso/saml';
export const ISSUER = 'http://www.okta.com/exk9f2k1hQ8Zr4X5d7';
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----\n${'MIIDqDCCApCgAwIBAgIGAZ3kTq9sMA0GCSqGSIb3DQEBCwUAMIGUMQswCQYDVQQG\n'.repeat(14)}kTq3Fw==\n-----END CERTIFICATE-----`;

export const line = (
  field: Field,
  owner: Side,
  state: LineState,
  labels: [string, string],
  values: [string | null, string | null],
): Line => ({
  field,
  owner,
  state,
  labels: { sp: labels[0], idp: labels[1] },
  values: { sp: values[0], idp: values[1] },
});

export const sipgateTab = tab(
  3,
  ['sipgate', 'Single Sign-On'],
  'sp',
  sighting('sipgate', 'sso', [
    seen('acsUrl', 'ACS URL', ACS),
    seen('spEntityId', 'Entity ID', ENTITY),
    seen('ssoUrl', 'SSO URL', '', true),
    seen('idpEntityId', 'Entity ID', '', true),
    seen('certificate', 'Certificate', '', true),
  ]),
);

export const oktaTab = tab(
  4,
  ['Okta', 'Configure SAML'],
  'idp',
  sighting(
    'okta',
    'configureSaml',
    [
      seen('acsUrl', 'Single sign-on URL', `${ACS}/`, true),
      seen('spEntityId', 'Audience URI (SP Entity ID)', ENTITY, true),
      seen('nameIdFormat', 'Name ID format', 'emailAddress', true),
    ],
    ['signatureAlgorithm'],
  ),
);

export const connection: Connection = {
  id: 'c1',
  name: 'sipgate ⇄ Okta',
  sp: {
    console: 'sipgate',
    account: 'acme',
    gives: {
      acsUrl: capture('sipgate', 'sso', 'ACS URL', ACS),
      spEntityId: capture('sipgate', 'sso', 'Entity ID', ENTITY),
    },
    holds: {},
  },
  idp: {
    console: 'okta',
    account: 'acme',
    gives: {
      ssoUrl: capture('okta', 'signOn', 'Sign on URL', SSO),
      idpEntityId: capture('okta', 'signOn', 'Issuer', ISSUER),
    },
    holds: {
      acsUrl: capture('okta', 'configureSaml', 'Single sign-on URL', `${ACS}/`),
      spEntityId: capture('okta', 'configureSaml', 'Audience URI (SP Entity ID)', ENTITY, 'filled'),
      nameIdFormat: capture('okta', 'configureSaml', 'Name ID format', 'emailAddress', 'filled'),
    },
  },
  conflicts: [],
  muted: [],
  done: [],
  tested: null,
  history: [{ type: 'created', id: 'c1', name: 'sipgate ⇄ Okta', at: AT }],
};

export const empty: View = {
  connections: [],
  connection: null,
  phase: 'collectSp',
  lines: [],
  findings: [],
  words: [],
  muted: [],
  steps: [],
  questions: [],
  certificates: [],
  here: null,
  elsewhere: [],
  next: { do: 'open' },
  test: null,
  undoable: false,
  names: {},
  settings: { locale: null, guardOff: [] },
  stranger: null,
  taught: [],
};
