import { differs } from './parts/differs.ts';
import { GOOD, SSO } from './parts/samples.ts';
import { rule } from './rule.ts';

export const ssoUrlDiffers = rule({
  id: 'sso-url-differs',
  severity: 'error',
  title: 'SSO URL differs',
  message: '“{label}” at {console} differs from “{otherLabel}” at {otherConsole}{near}.',
  why: 'Users who start at the service provider are sent to an address that does not sign them in, or to another app.',
  mend: 'Put the value that {otherConsole} shows into “{label}” at {console}, character by character.',
  source: 'SAML metadata 2.4.3 (SingleSignOnService); SAML2Int SDP-IDP02',
  silences: ['tenants-differ'],
  check: differs('ssoUrl'),
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
