import { GOOD, ISSUER, SSO } from './parts/samples.ts';
import { swapped } from './parts/swapped.ts';
import { rule } from './rule.ts';

const gives = { ssoUrl: SSO, idpEntityId: ISSUER };

export const ssoUrlAndIssuerSwapped = rule({
  id: 'sso-url-and-issuer-swapped',
  severity: 'error',
  title: 'SSO URL and issuer swapped',
  message: '“{label}” at {console} holds the value that belongs into “{second}”.',
  why: 'Users would be sent to an address that is no sign-in page, and the issuer of the response would not be accepted.',
  mend: 'Put each value of {otherConsole} into its own field at {console}.',
  source: 'Field reports (simstudioai/sim 4238, crewjam/saml 233)',
  silences: [
    'sso-url-differs',
    'issuer-differs',
    'issuer-altered',
    'not-a-url',
    'tenants-differ',
    'insecure-url',
  ],
  check: swapped('ssoUrl', 'idpEntityId'),
  good: [
    { what: 'each in its field', ...GOOD },
    { what: 'the IdP’s values are not known', sp: { holds: { ssoUrl: ISSUER, idpEntityId: SSO } } },
  ],
  bad: [
    { what: 'both swapped', sp: { holds: { ssoUrl: ISSUER, idpEntityId: SSO } }, idp: { gives } },
    {
      what: 'the SSO URL in both fields',
      sp: { holds: { ssoUrl: SSO, idpEntityId: SSO } },
      idp: { gives },
    },
  ],
});
