import { ACS, SP } from './parts/samples.ts';
import { idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  s.setUp.idp.gives.access === 'false' && idpBegun(s) ? [{ side: 'idp', fields: ['access'] }] : [];

export const nobodyMaySignIn = rule({
  id: 'nobody-may-sign-in',
  severity: 'warning',
  beforeSaving: true,
  title: 'The app is off for everyone',
  message: '“{label}” at {console} is off: nobody may sign in to {sp} yet.',
  why: 'Every sign-in ends at the identity provider, with 403 app_not_enabled_for_user.',
  mend: 'Switch “{label}” on at {console}, for everyone or for the groups that need it, and save; it takes some minutes.',
  source: 'Google’s help “SAML app error messages”; a new custom SAML app is OFF for everyone',
  check,
  good: [
    {
      what: 'on for everyone',
      idp: { console: 'google', gives: { access: 'true' }, holds: { acsUrl: ACS } },
    },
    { what: 'not seen', idp: { console: 'google', holds: { acsUrl: ACS } } },
  ],
  bad: [
    {
      what: 'as the wizard leaves it',
      idp: {
        console: 'google',
        gives: { access: 'false' },
        holds: { acsUrl: ACS, spEntityId: SP },
      },
    },
    {
      what: 'before anything else of the app was seen',
      idp: { console: 'google', gives: { access: 'false' } },
    },
  ],
});
