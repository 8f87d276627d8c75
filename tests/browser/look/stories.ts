import type { EntityChoice } from '../../../lib/model/ui.ts';
import type { View } from '../../../lib/model/view.ts';
import { difference } from '../../../lib/saml/difference.ts';
import {
  ACS,
  CERTIFICATE,
  capture,
  connection,
  ENTITY,
  empty,
  ISSUER,
  line,
  oktaTab,
  SSO,
  sipgateTab,
} from './samples.ts';

const EMAIL = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

const names = {
  sipgate: 'sipgate',
  okta: 'Okta',
  'sipgate/sso': 'Single Sign-On',
  'okta/configureSaml': 'Configure SAML',
  'okta/signOn': 'Sign On',
};

const steps: View['steps'] = [
  { id: '1', side: 'sp', text: 'Open Administration → Single Sign-On.', done: true, manual: false },
  {
    id: '2',
    side: 'sp',
    text: 'Take the ACS URL and the Entity ID from “Service provider data”.',
    done: true,
    manual: false,
  },
  {
    id: '3',
    side: 'idp',
    text: 'Okta, Configure SAML: enter “Single sign-on URL”, “Audience URI (SP Entity ID)” and “Name ID format”.',
    lead: 'Under “Configure SAML” (Applications > Applications > your app > General > SAML Settings > Edit > Next) enter:',
    items: [
      {
        does: 'enter',
        field: 'acsUrl',
        label: 'Single sign-on URL',
        other: 'ACS URL',
        value: ACS,
        note: null,
      },
      {
        does: 'enter',
        field: 'spEntityId',
        label: 'Audience URI (SP Entity ID)',
        other: 'Entity ID',
        value: null,
        note: null,
      },
      { does: 'set', field: 'nameIdFormat', label: 'Name ID format', value: 'EmailAddress' },
    ],
    notes: ['The name of the app is what users see on their dashboard.'],
    done: false,
    manual: false,
  },
  { id: '4', side: 'idp', text: 'Assign the app to its users.', done: false, manual: true },
  {
    id: '5',
    side: 'sp',
    text: 'Fill the identity provider data, then Save.',
    done: false,
    manual: false,
  },
  { id: '6', side: null, text: 'Sign in once as a user.', done: false, manual: true },
];

const crossing: View = {
  ...empty,
  connections: [
    { id: 'c1', name: 'sipgate ⇄ Okta', phase: 'configureIdp', agree: 2, total: 6 },
    { id: 'c2', name: 'CleverTap ⇄ Microsoft Entra ID', phase: 'verified', agree: 5, total: 5 },
  ],
  connection,
  phase: 'configureIdp',
  names,
  steps,
  here: oktaTab,
  elsewhere: [sipgateTab],
  lines: [
    line('acsUrl', 'sp', 'differs', ['ACS URL', 'Single sign-on URL'], [ACS, `${ACS}/`]),
    line(
      'spEntityId',
      'sp',
      'agrees',
      ['Entity ID', 'Audience URI (SP Entity ID)'],
      [ENTITY, ENTITY],
    ),
    line('nameIdFormat', 'sp', 'agrees', ['', 'Name ID format'], [EMAIL, EMAIL]),
    line(
      'recipientIsAcs',
      'sp',
      'agrees',
      ['', 'Use this for Recipient URL and Destination URL'],
      ['true', 'true'],
    ),
    line('ssoUrl', 'idp', 'captured', ['SSO URL', 'Sign on URL'], [null, SSO]),
    line('idpEntityId', 'idp', 'captured', ['Entity ID', 'Issuer'], [null, ISSUER]),
    line('certificate', 'idp', 'unknown', ['Certificate', 'Signing Certificate'], [null, null]),
  ],
  findings: [
    {
      rule: 'differs',
      severity: 'error',
      side: 'idp',
      fields: ['acsUrl'],
      params: { console: 'Okta' },
      difference: difference(ACS, `${ACS}/`),
      mend: { side: 'idp', field: 'acsUrl', value: ACS },
    },
  ],
  words: [
    {
      title: 'Okta’s “Single sign-on URL” has a slash too many',
      message:
        'sipgate answers only at its exact ACS URL; users would see an error after signing in.',
      why: 'Okta would send the response to an address that sipgate does not answer at: the user ends on an error page of sipgate.',
      mend: 'Remove the slash at the end of “Single sign-on URL” at Okta, or press the button.',
    },
  ],
  next: {
    do: 'fill',
    tab: 4,
    items: [
      {
        field: 'acsUrl',
        label: 'Single sign-on URL',
        selector: '#acs',
        frame: 0,
        from: `${ACS}/`,
        to: ACS,
      },
    ],
  },
};

const taking: View = {
  ...crossing,
  here: sipgateTab,
  elsewhere: [oktaTab],
  findings: [],
  words: [],
  phase: 'collectSp',
  connections: [{ id: 'c1', name: 'sipgate ⇄ Okta', phase: 'collectSp', agree: 0, total: 6 }],
  lines: crossing.lines.map((one) => ({
    ...one,
    state: one.field === 'nameIdFormat' ? 'captured' : 'unknown',
    values: { sp: one.field === 'nameIdFormat' ? EMAIL : null, idp: null },
  })),
  next: { do: 'take', tab: 3, count: 2, downloads: 1 },
};

const filling: View = {
  ...crossing,
  findings: [],
  words: [],
  lines: crossing.lines.map((one) =>
    one.owner === 'sp' ? { ...one, state: 'captured', values: { ...one.values, idp: '' } } : one,
  ),
  next: {
    do: 'fill',
    tab: 4,
    items: [
      { field: 'acsUrl', label: 'Single sign-on URL', selector: '#a', frame: 0, from: '', to: ACS },
      {
        field: 'spEntityId',
        label: 'Audience URI (SP Entity ID)',
        selector: '#b',
        frame: 0,
        from: 'https://old.example/metadata',
        to: 'https://temporary.invalid/entity',
        temporary: true,
      },
      {
        field: 'nameIdFormat',
        label: 'Name ID format',
        selector: '#c',
        frame: 0,
        from: 'unspecified',
        to: EMAIL,
      },
    ],
  },
  undoable: true,
};

const conflict: View = {
  ...crossing,
  findings: [],
  words: [],
  connection: {
    ...connection,
    conflicts: [
      {
        side: 'idp',
        field: 'ssoUrl',
        offered: capture('okta', 'signOn', 'Sign on URL', SSO.replace('sipgate_1', 'sipgate_2')),
      },
    ],
  },
  next: { do: 'answer' },
};

const agreeing: View = {
  ...crossing,
  findings: [],
  words: [],
  phase: 'testSignIn',
  connections: [{ id: 'c1', name: 'sipgate ⇄ Okta', phase: 'testSignIn', agree: 6, total: 6 }],
  connection: {
    ...connection,
    sp: {
      ...connection.sp,
      gives: {
        ...connection.sp.gives,
        spInitiationUrl: capture('sipgate', 'sso', 'Login', 'https://app.sipgate.com/login'),
      },
    },
    idp: {
      ...connection.idp,
      gives: {
        ...connection.idp.gives,
        certificate: capture('okta', 'signOn', 'Signing Certificate', CERTIFICATE, 'download'),
      },
    },
  },
  lines: crossing.lines.map((one) => {
    const value = one.field === 'certificate' ? CERTIFICATE : (one.values.sp ?? one.values.idp);
    return { ...one, state: 'agrees', values: { sp: value, idp: value } };
  }),
  steps: steps.map((step) => ({ ...step, done: step.id !== '6' })),
  next: {
    do: 'testSignIn',
    url: 'https://login.sipgate.com/',
    launcher: 'https://acme.okta.com/app/UserHome',
    hosts: ['login.sipgate.com', 'acme.okta.com'],
    again: false,
  },
};

const LONG = `https://${'very-long-sub-domain.'.repeat(8)}example.com/${'segment/'.repeat(40)}end`;
const long: View = {
  ...crossing,
  connections: [
    {
      id: 'c1',
      name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ⇄ Microsoft Entra ID',
      phase: 'review',
      agree: 12,
      total: 128,
    },
  ],
  connection: {
    ...connection,
    name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ⇄ Microsoft Entra ID',
  },
  lines: crossing.lines.map((one) => ({
    ...one,
    labels: {
      sp: 'Identity Provider Single Sign-On Service Endpoint URL (HTTP-POST binding)',
      idp: 'AntwortURLderAssertionConsumerServiceAdresseOhneLeerzeichen',
    },
    values: { sp: LONG, idp: `${LONG}\u200b ` },
  })),
  findings: crossing.findings.map((finding) => ({
    ...finding,
    severity: 'warning',
    difference: difference(LONG, `${LONG.slice(0, 200)}${LONG.slice(212)}\u200b `),
  })),
};

const error = crossing.findings[0];
const key = (
  body: string,
  standing: 'valid' | 'expired',
  more: Partial<View['certificates'][number]> = {},
): View['certificates'][number] => ({
  side: 'idp',
  value: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
  sha1: 'EBBF9FF557D115D75C1222B2382E21F435C8AA56',
  notBefore: Date.parse('2024-01-26'),
  notAfter: Date.parse('2034-01-26'),
  standing,
  newest: false,
  taken: false,
  ...more,
});

/** A provider with two certificates that may be in use, and one that is not any more. */
const certificates: View = {
  ...conflict,
  connection: {
    ...connection,
    idp: {
      ...connection.idp,
      gives: {
        ...connection.idp.gives,
        certificate: capture('okta', 'signOn', 'Download', CERTIFICATE),
      },
    },
    conflicts: [
      {
        side: 'idp',
        field: 'certificate',
        offered: capture('okta', 'signOn', 'Download', CERTIFICATE.replace('M', 'N'), 'metadata'),
      },
    ],
  },
  certificates: [
    { ...key('', 'valid', { taken: true }), value: CERTIFICATE },
    {
      ...key('', 'valid', { newest: true, sha1: 'A1'.repeat(20) }),
      value: CERTIFICATE.replace('M', 'N'),
    },
    key('MIIC', 'expired', { sha1: '0B'.repeat(20) }),
  ],
};

const findings: View = {
  ...crossing,
  muted: [
    { rule: 'insecure-url', title: 'Address without https', note: 'agreed with Acme, only inside' },
    { rule: 'certificate-weak', title: 'Certificate is weak', note: '' },
  ],
  findings: error
    ? [
        error,
        {
          rule: 'expires',
          severity: 'warning',
          side: 'idp',
          fields: ['certificate'],
          params: {},
        },
        {
          rule: 'look-alike',
          severity: 'error',
          side: 'idp',
          fields: ['spEntityId'],
          params: { console: 'Okta' },
          difference: difference(
            ENTITY,
            `\ufeff${ENTITY.replace('gate', 'g\u0430te').replace('third', 'th\u00adird')}\u00a0`,
          ),
          mend: { side: 'idp', field: 'spEntityId', value: ENTITY },
        },
        {
          rule: 'certificate',
          severity: 'error',
          side: 'sp',
          fields: ['certificate'],
          params: { console: 'sipgate' },
          certificates: {
            expected: {
              subject: 'CN=acme, OU=SSOProvider, O=Okta, L=San Francisco, ST=California, C=US',
              notBefore: '2026-02-03T10:00:00Z',
              notAfter: '2036-02-03T10:00:00Z',
              sha1: '692a44e79c2dbc0c3b484ab6e60529ba3097100f',
              sha256: 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
            },
            found: {
              subject: 'CN=acme, OU=SSOProvider, O=Okta, L=San Francisco, ST=California, C=US',
              notBefore: '2016-02-03T10:00:00Z',
              notAfter: '2026-02-03T10:00:00Z',
              sha1: '12dd44e79c2dbc0c3b484ab6e60529ba3097100f',
              sha256: 'ffb2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
            },
          },
          mend: { side: 'sp', field: 'certificate', value: CERTIFICATE },
        },
        {
          rule: 'other',
          severity: 'error',
          side: 'sp',
          fields: ['idpEntityId'],
          params: { console: 'sipgate' },
          difference: difference(ISSUER, 'acme'),
          mend: { side: 'sp', field: 'idpEntityId', value: ISSUER },
        },
        { rule: 'note', severity: 'info', side: 'sp', fields: ['ssoUrl'], params: {} },
      ]
    : [],
  words: [
    ...crossing.words,
    {
      title: 'The certificate expires in 21 days',
      message: 'Okta’s signing certificate is valid until 12 December 2026.',
      why: 'After that day nobody can sign in.',
      mend: 'Create a new one at Okta: Sign On → SAML Signing Certificates → Generate new certificate.',
    },
    {
      title: 'Disguised characters inside the value',
      message: '“Audience URI (SP Entity ID)” at Okta holds characters that only look like others.',
      why: 'It looks right and is another value.',
      mend: 'Copy the value again from sipgate.',
    },
    {
      title: 'Certificate is not the one in use',
      message: '“Certificate” at sipgate is not the certificate with which Okta signs.',
      why: 'Every sign-in fails.',
      mend: 'Put the active signing certificate of Okta into “Certificate” at sipgate.',
    },
    {
      title: 'Issuer differs from the entity ID',
      message: '“Entity ID” at sipgate differs from “Issuer” at Okta.',
      why: 'Users read “invalid issuer”.',
      mend: 'Copy the value.',
    },
    {
      title: 'Responses are not signed as a whole',
      message: 'sipgate asks for signed assertions only; this is fine.',
      why: 'Nothing changes for users.',
      mend: 'Nothing has to be done.',
    },
  ],
};

export const STORIES: Record<string, View | null> = {
  loading: null,
  empty,
  first: { ...empty, here: sipgateTab, next: { do: 'connect', tabs: [3] } },
  both: { ...empty, here: sipgateTab, elsewhere: [oktaTab], next: { do: 'connect', tabs: [3, 4] } },
  taking,
  filling,
  crossing,
  conflict,
  findings,
  agreeing,
  certificates,
  reading: crossing,
  entities: crossing,
  guide: {
    ...crossing,
    here: null,
    elsewhere: [sipgateTab, oktaTab],
    findings: [],
    words: [],
    next: { do: 'guide', text: 'At Okta, press Next, then Finish. Then open the Sign On tab.' },
  },
  long,
  roles: {
    ...crossing,
    connection: { ...connection, sp: { ...connection.sp, console: 'clevertap' } },
  },
};

const MANY = Array.from({ length: 200 }, (_, i) => ({
  entityId: `https://idp-${i}.${'department.'.repeat(i % 7)}university.example/idp/shibboleth`,
  side: i % 3 === 0 ? ('sp' as const) : ('idp' as const),
}));

/** Stories in which the user chooses an entity. */
export const CHOICES: Record<string, EntityChoice> = {
  reading: {
    name: 'a-federation-with-a-rather-long-name-metadata.xml',
    progress: { read: 42_000_000, size: 100_000_000 },
    options: [],
  },
  entities: { name: 'federation-metadata.xml', progress: null, options: MANY },
};
