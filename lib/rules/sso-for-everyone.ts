import { ACS, SSO } from './parts/samples.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = ({ setUp: { sp } }: Sight): Hit[] =>
  sp.gives.ssoOnly === 'true' ? [{ side: 'sp', fields: ['ssoOnly'] }] : [];

export const ssoForEveryone = rule({
  id: 'sso-for-everyone',
  severity: 'warning',
  title: 'Nobody gets in without single sign-on',
  message:
    '“{label}” at {console} is on: passwords work no more, for anybody. Test a sign-in first, and keep one administrator who has a password where {console} allows it.',
  why: 'If the sign-in fails, nobody can put it right; people without an account at the identity provider, such as an agency, are locked out; users can no longer be made or given roles at {console}.',
  mend: 'Switch it off until a sign-in has been tested, and leave it off where outsiders work with the account.',
  source:
    'CleverTap: Require all users to login using SSO, considerations; field reports (openwork 4187)',
  beforeSaving: true,
  check,
  good: [
    { what: 'off', sp: { console: 'clevertap', gives: { acsUrl: ACS, ssoOnly: 'false' } } },
    { what: 'not seen', sp: { console: 'clevertap', holds: { ssoUrl: SSO } } },
  ],
  bad: [
    {
      what: 'on before anything else is entered',
      sp: { console: 'clevertap', gives: { ssoOnly: 'true' } },
    },
    {
      what: 'on',
      sp: { console: 'clevertap', gives: { acsUrl: ACS, ssoOnly: 'true' }, holds: { ssoUrl: SSO } },
    },
  ],
});
