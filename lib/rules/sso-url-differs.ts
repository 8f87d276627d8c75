import { differs } from './parts/differs.ts';
import { GOOD, SSO } from './parts/samples.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/**
 * A browser goes to this address, and takes the default port and capitals out of the host before it
 * does (RFC 3986, 6.2.2 and 6.2.3). Nobody compares it, as names and ACS URLs are compared.
 */
const SAME_PLACE = ['defaultPort', 'hostCase'];

/** OneLogin lists its endpoint for either binding, and answers a redirect at both. */
const binding = (url: string): string => url.replace(/\/http-(?:post|redirect)\//, '/');

const isOtherBinding = ({ difference }: Hit): boolean =>
  binding(difference?.expected ?? '') === binding(difference?.found ?? '');

const check = (s: Sight): Hit[] =>
  differs('ssoUrl')(s).map((hit) =>
    SAME_PLACE.includes(hit.difference?.near ?? '') || isOtherBinding(hit)
      ? { ...hit, severity: 'info' }
      : hit,
  );

export const ssoUrlDiffers = rule({
  id: 'sso-url-differs',
  severity: 'error',
  title: 'SSO URL differs',
  message: '“{label}” at {console} differs from “{otherLabel}” at {otherConsole}{near}.',
  why: 'Users who start at the service provider are sent to an address that does not sign them in, or to another app.',
  mend: 'Put the value that {otherConsole} shows into “{label}” at {console}, character by character.',
  source: 'SAML metadata 2.4.3 (SingleSignOnService); SAML2Int SDP-IDP02',
  silences: ['tenants-differ'],
  check,
  good: [
    { what: 'the same address on both sides', ...GOOD },
    { what: 'the IdP page has not been seen', sp: { holds: { ssoUrl: SSO } } },
  ],
  bad: [
    {
      what: 'the endpoint of another app',
      sp: { holds: { ssoUrl: SSO.replace('_1', '_2') } },
      idp: { gives: { ssoUrl: SSO } },
    },
    {
      what: 'cut off at the end',
      sp: { holds: { ssoUrl: SSO.slice(0, -5) } },
      idp: { gives: { ssoUrl: SSO } },
    },
  ],
});
