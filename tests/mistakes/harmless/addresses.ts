import { inField, type Variation } from '../mistake.ts';

const sso = (what: string, edit: (value: string) => string): Variation => ({
  what: `ssoUrl: ${what}`,
  side: 'sp',
  change: inField('sp', 'ssoUrl', edit),
});

const idp = (field: 'acsUrl' | 'spEntityId', what: string, more: string): Variation => ({
  what: `${field}: ${what}`,
  side: 'idp',
  change: (right) =>
    right.setUp.idp.console === 'entra'
      ? inField('idp', field, (value) => `${value}\n${more}`)(right)
      : null,
});

/** Addresses that lead to the same place. */
export const addresses: readonly Variation[] = [
  sso('the default port', (v) => v.replace(/^(https:\/\/[^/]+)/, '$1:443')),
  sso('the host in capitals', (v) =>
    v.replace(/^https:\/\/[^/]+/, (start) => `https${start.slice(5).toUpperCase()}`),
  ),
  sso('a capital letter in the host', (v) =>
    v.replace(/(?<=^https:\/\/)./, (c) => c.toUpperCase()),
  ),
  sso('the endpoint of the other binding', (v) => v.replace('/http-post/', '/http-redirect/')),
  idp('acsUrl', 'several, ours first', 'https://staging.acme.test/saml/acs'),
  idp(
    'acsUrl',
    'several of them',
    'https://staging.acme.test/saml/acs\nhttps://test.acme.test/acs',
  ),
  idp('spEntityId', 'several, ours first', 'https://staging.acme.test/saml'),
  idp('spEntityId', 'several, one a name', 'acme-staging'),
];
