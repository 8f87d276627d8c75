import { differs } from './parts/differs.ts';
import { rule } from './rule.ts';

const LOGOUT = 'https://login.sipgate.com/auth/realms/acme/logout';

export const spLogoutUrlDiffers = rule({
  id: 'sp-logout-url-differs',
  severity: 'warning',
  title: 'Logout URL of the service provider differs',
  message: '“{label}” at {console} differs from “{otherLabel}” at {otherConsole}{near}.',
  why: 'Signing out at the identity provider does not sign users out at the service provider, or ends on an error page.',
  mend: 'Put the value that {otherConsole} shows into “{label}” at {console}.',
  source: 'SAML profiles 4.4; SAML metadata 2.4.2 (SingleLogoutService)',
  check: differs('spSloUrl'),
  good: [
    {
      what: 'the same address',
      sp: { gives: { spSloUrl: LOGOUT } },
      idp: { holds: { spSloUrl: LOGOUT } },
    },
    { what: 'not used', sp: { gives: { spSloUrl: LOGOUT } }, idp: { holds: { spSloUrl: '' } } },
  ],
  bad: [
    {
      what: 'another path',
      sp: { gives: { spSloUrl: LOGOUT } },
      idp: { holds: { spSloUrl: `${LOGOUT}2` } },
    },
    {
      what: 'http for https',
      sp: { gives: { spSloUrl: LOGOUT } },
      idp: { holds: { spSloUrl: LOGOUT.replace('https', 'http') } },
    },
  ],
});
