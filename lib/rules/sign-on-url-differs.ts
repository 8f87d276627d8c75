import { differs } from './parts/differs.ts';
import { rule } from './rule.ts';

const LOGIN = 'https://eu1.dashboard.clevertap.com/login.html';

export const signOnUrlDiffers = rule({
  id: 'sign-on-url-differs',
  severity: 'warning',
  title: 'Sign-on URL differs',
  message: '“{label}” at {console} differs from the sign-in page of {otherConsole}{near}.',
  why: 'The tile in the identity provider’s app launcher opens the wrong page.',
  mend: 'Put the sign-in page of {otherConsole} into “{label}” at {console}, or leave the field empty.',
  source: 'Microsoft: Basic SAML Configuration, Sign on URL',
  check: differs('spInitiationUrl'),
  good: [
    {
      what: 'the SP’s sign-in page',
      sp: { gives: { spInitiationUrl: LOGIN } },
      idp: { holds: { spInitiationUrl: LOGIN } },
    },
    {
      what: 'left empty',
      sp: { gives: { spInitiationUrl: LOGIN } },
      idp: { holds: { spInitiationUrl: '' } },
    },
  ],
  bad: [
    {
      what: 'another region',
      sp: { gives: { spInitiationUrl: LOGIN } },
      idp: { holds: { spInitiationUrl: LOGIN.replace('eu1', 'in1') } },
    },
    {
      what: 'a slash too many',
      sp: { gives: { spInitiationUrl: LOGIN } },
      idp: { holds: { spInitiationUrl: `${LOGIN}/` } },
    },
  ],
});
