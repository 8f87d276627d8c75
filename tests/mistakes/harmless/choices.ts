import type { Field, Values } from '../../../lib/model/field.ts';
import type { Right, Variation } from '../mistake.ts';

const at =
  (console: string, values: Values) =>
  ({ setUp }: Right) =>
    setUp.idp.console === console ? { holds: values } : null;

const idp = (console: string, what: string, values: Values): Variation => ({
  what: `${console}: ${what}`,
  side: 'idp',
  change: at(console, values),
});

const sp = (field: Field, what: string, value: string): Variation => ({
  what: `${field}: ${what}`,
  side: 'sp',
  change: ({ setUp }) =>
    setUp.sp.gives[field] === undefined || setUp.sp.gives[field] === value
      ? null
      : { gives: { [field]: value } },
});

/** What a sign-in that starts at the SP has no use for. */
const unlessInfobip = (variation: Variation): Variation => ({
  ...variation,
  change: (right) => (right.setUp.sp.console === 'infobip' ? null : variation.change(right)),
});

const claims = (console: string, what: string, more: string): Variation => ({
  what: `${console}: ${what}`,
  side: 'idp',
  change: ({ setUp, unseen }) => {
    if (setUp.idp.console !== console) return null;
    const seen = setUp.idp.holds.attributes;
    const all = [seen ?? unseen.idp.attributes ?? '', more].filter(Boolean).join('\n');
    return seen === undefined ? { unseen: { attributes: all } } : { holds: { attributes: all } };
  },
});

const validator = (what: string, edit: (validator: string, acs: string) => string): Variation => ({
  what: `onelogin: validator ${what}`,
  side: 'idp',
  change: ({ setUp, own }) => {
    const { acsValidator } = setUp.idp.holds;
    return acsValidator === undefined
      ? null
      : { holds: { acsValidator: edit(acsValidator, own.acsUrl ?? '') } };
  },
});

const GROUPS = 'http://schemas.xmlsoap.org/claims/Group';

/** Choices that differ from those of the guide, and work. */
export const choices: readonly Variation[] = [
  idp('okta', 'the assertion alone signed', { signResponse: 'false' }),
  unlessInfobip(idp('okta', 'a default RelayState', { relayState: 'https://acme.test/start' })),
  claims('okta', 'attributes nobody asked for', 'department\nphone'),
  claims('okta', 'an attribute under a namespace', 'http://schemas.xmlsoap.org/claims/Group'),
  {
    what: 'okta: Recipient and Destination of their own, and right',
    side: 'idp',
    change: ({ setUp, own }) =>
      setUp.idp.console === 'okta'
        ? {
            holds: {
              recipientIsAcs: 'false',
              recipient: own.acsUrl ?? '',
              destination: own.acsUrl ?? '',
            },
          }
        : null,
  },
  idp('entra', 'response and assertion signed', { signedElements: 'both' }),
  unlessInfobip(idp('entra', 'a RelayState', { relayState: 'https://acme.test/start' })),
  idp('entra', 'a logout URL', { spSloUrl: 'https://acme.test/logout' }),
  idp('entra', 'no sign-on URL', { spInitiationUrl: '' }),
  idp('entra', 'the principal name, as it was', { nameIdSource: 'username' }),
  claims(
    'entra',
    'groups besides',
    'http://schemas.microsoft.com/ws/2008/06/identity/claims/groups',
  ),
  claims('entra', 'claims without a namespace', 'department\nphone'),
  unlessInfobip(idp('google', 'a start URL', { relayState: 'https://acme.test/start' })),
  idp('google', 'groups under the name that Infobip reads', { groupAttribute: GROUPS }),
  claims('google', 'attributes nobody asked for', 'department'),
  idp('onelogin', 'the assertion alone signed', { signedElements: 'assertion' }),
  idp('onelogin', 'signatures by SHA-512', { signatureAlgorithm: 'rsa-sha512' }),
  unlessInfobip(idp('onelogin', 'a RelayState', { relayState: 'https://acme.test/start' })),
  idp('onelogin', 'a logout URL', { spSloUrl: 'https://acme.test/logout' }),
  claims('onelogin', 'attributes nobody asked for', 'department'),
  validator('without anchors', (v) => v.slice(1, -1)),
  validator('with its slashes as they are', (v) => v.replaceAll('\\/', '/')),
  validator('with its hyphens as they are', (v) => v.replaceAll('\\-', '-')),
  validator('open at the end', (v) => v.replace(/[^/]+$/, '.*$')),
  validator('in brackets', (v) => `^(${v.slice(1, -1)})$`),
  validator('for two hosts', (v) => v.replace('^https', '^https?')),
  sp('domains', 'one more', 'acme.example\nexample.com\nacme.test'),
  sp('organizationName', 'another name', 'Acme Europe'),
  sp('autoCreateUsers', 'on', 'true'),
  sp('bindExistingUsers', 'off', 'false'),
  sp('connectorReference', 'another', 'okta.prod+1@acme'),
  {
    what: 'domain: another name at CleverTap',
    side: 'sp',
    change: ({ setUp }) =>
      setUp.sp.console === 'clevertap' && setUp.sp.gives.domain
        ? { gives: { domain: 'acme-2' } }
        : null,
  },
];
