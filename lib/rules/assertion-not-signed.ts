import { ACS } from './parts/samples.ts';
import { leavesAssertion } from './parts/signing.ts';
import { demanded, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const SIGNED = { signedElements: 'both', signAssertion: 'true', signResponse: 'false' } as const;

const check = (s: Sight): Hit[] => {
  const field = leavesAssertion(s);
  // Where it is demanded other rules say so.
  const open = demanded(s, 'signAssertion') === undefined && !s.consoles.sp?.takesSignedResponse;
  if (s.consoles.sp === null || !open || !idpBegun(s)) return [];
  return field === 'signedElements' || field === 'signAssertion' || field === 'signResponse'
    ? [{ side: 'idp', fields: [field], mend: { side: 'idp', field, value: SIGNED[field] } }]
    : [];
};

export const assertionNotSigned = rule({
  id: 'assertion-not-signed',
  severity: 'warning',
  beforeSaving: true,
  title: 'Only the response is signed',
  message:
    '“{label}” at {console} leaves the assertion without a signature of its own; whether {sp} accepts that is published nowhere.',
  why: 'Most service providers look for a signed assertion, and refuse the sign-in with a message such as “Invalid signature”.',
  mend: 'Choose a signed assertion for “{label}” at {console}; a signed response may stay.',
  source:
    'SAML profiles 4.1.4.2 (POST binding: the assertion signed); OneLogin’s new apps sign the response; authentik 22811',
  check,
  good: [
    {
      what: 'both are signed',
      sp: { console: 'sipgate' },
      idp: { console: 'onelogin', holds: { acsUrl: ACS, signedElements: 'both' } },
    },
    {
      what: 'the SP takes either, by its own guide',
      sp: { console: 'clevertap' },
      idp: { console: 'google', holds: { acsUrl: ACS, signResponse: 'true' } },
    },
    {
      what: 'a console with a control for each',
      sp: { console: 'sipgate' },
      idp: { console: 'okta', holds: { signResponse: 'true', signAssertion: 'true' } },
    },
    {
      what: 'a form that nobody has begun',
      sp: { console: 'sipgate' },
      idp: { console: 'onelogin', holds: { acsUrl: '', signedElements: 'response' } },
    },
  ],
  bad: [
    {
      what: 'as OneLogin makes an app',
      sp: { console: 'sipgate' },
      idp: { console: 'onelogin', holds: { acsUrl: ACS, signedElements: 'response' } },
    },
    {
      what: 'Google’s “Signed response”, for an SP whose guide does not ask for it',
      sp: { console: 'infobip' },
      idp: { console: 'google', holds: { acsUrl: ACS, signResponse: 'true' } },
    },
    {
      what: 'the assertion switched off at Okta',
      sp: { console: 'inocx' },
      idp: { console: 'okta', holds: { signResponse: 'true', signAssertion: 'false' } },
    },
  ],
});
