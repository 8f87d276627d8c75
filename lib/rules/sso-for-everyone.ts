import { ACS, SSO } from './parts/samples.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = ({ setUp: { sp } }: Sight): Hit[] => {
  if (sp.gives.ssoOnly === 'true')
    return [{ side: 'sp', fields: ['ssoOnly', 'passwordLogin'], params: { state: 'on' } }];
  if (sp.gives.passwordLogin === 'false')
    return [{ side: 'sp', fields: ['passwordLogin'], params: { state: 'off' } }];
  return [];
};

export const ssoForEveryone = rule({
  id: 'sso-for-everyone',
  severity: 'warning',
  title: 'Nobody gets in without single sign-on',
  message:
    '“{label}” at {console} is {state}: passwords no longer work. Test a sign-in first, and keep one administrator who has a password where {console} allows it.',
  why: 'If the sign-in fails, nobody can put it right; people without an account at the identity provider, such as an agency, are locked out; at CleverTap users can no longer be made or given roles either.',
  mend: 'Leave passwords working until a sign-in has been tested in a private window, and for good where outsiders work with the account.',
  source:
    'CleverTap: Require all users to login using SSO, considerations; field reports (openwork 4187)',
  beforeSaving: true,
  check,
  good: [
    { what: 'off', sp: { console: 'clevertap', gives: { acsUrl: ACS, ssoOnly: 'false' } } },
    { what: 'passwords still work', sp: { console: null, gives: { passwordLogin: 'true' } } },
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
    { what: 'passwords switched off', sp: { console: null, gives: { passwordLogin: 'false' } } },
  ],
});
