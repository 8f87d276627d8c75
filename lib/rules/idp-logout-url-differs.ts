import { differs } from './parts/differs.ts';
import { SSO } from './parts/samples.ts';
import { rule } from './rule.ts';

const LOGOUT = SSO.replace('/sso/', '/slo/');

export const idpLogoutUrlDiffers = rule({
  id: 'idp-logout-url-differs',
  severity: 'warning',
  title: 'Logout URL of the identity provider differs',
  message: '“{label}” at {console} differs from “{otherLabel}” at {otherConsole}{near}.',
  why: 'Signing out at the service provider leaves the session at the identity provider open, or ends on an error page.',
  mend: 'Put the value that {otherConsole} shows into “{label}” at {console}.',
  source: 'SAML profiles 4.4; SAML metadata 2.4.2 (SingleLogoutService)',
  check: differs('idpSloUrl'),
  good: [
    {
      what: 'the same address',
      sp: { holds: { idpSloUrl: LOGOUT } },
      idp: { gives: { idpSloUrl: LOGOUT } },
    },
    { what: 'not used', sp: { holds: { idpSloUrl: '' } }, idp: { gives: { idpSloUrl: LOGOUT } } },
  ],
  bad: [
    {
      what: 'the sign-in address in its place',
      sp: { holds: { idpSloUrl: SSO } },
      idp: { gives: { idpSloUrl: LOGOUT } },
    },
    {
      what: 'a slash too many',
      sp: { holds: { idpSloUrl: `${LOGOUT}/` } },
      idp: { gives: { idpSloUrl: LOGOUT } },
    },
  ],
});
