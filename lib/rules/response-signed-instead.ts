import { isEither } from './parts/signing.ts';
import { demanded, held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  isEither(s.consoles.idp) &&
  demanded(s, 'signAssertion') === 'true' &&
  held(s, 'signResponse') === 'true' &&
  idpBegun(s)
    ? [
        {
          side: 'idp',
          fields: ['signResponse'],
          mend: { side: 'idp', field: 'signResponse', value: 'false' },
        },
      ]
    : [];

export const responseSignedInstead = rule({
  id: 'response-signed-instead',
  severity: 'error',
  title: 'Response signed in place of the assertion',
  message:
    '“{label}” at {console} signs the response instead of the assertion, whose signature {sp} demands.',
  why: 'The service provider refuses the sign-in with a message such as “Signature missing for assertion”.',
  mend: 'Untick “{label}” at {console}: then the assertion is signed.',
  source: 'Google’s help “Set up your own custom SAML app” (Signed response); authentik 22811',
  check,
  good: [
    {
      what: 'the assertion is signed',
      sp: { gives: { signAssertion: 'true' } },
      idp: { console: 'google', holds: { signResponse: 'false' } },
    },
    {
      what: 'the SP takes either',
      sp: { console: 'clevertap' },
      idp: { console: 'google', holds: { signResponse: 'true' } },
    },
    {
      what: 'a console with a control for each',
      sp: { gives: { signAssertion: 'true' } },
      idp: { console: 'okta', holds: { signResponse: 'true' } },
    },
  ],
  bad: [
    {
      what: 'the SP demands a signed assertion',
      sp: { gives: { signAssertion: 'true' } },
      idp: { console: 'google', holds: { signResponse: 'true' } },
    },
    {
      what: 'the SP says so beside its own values',
      sp: { console: 'sipgate', gives: { signAssertion: 'true' } },
      idp: { console: 'google', holds: { signResponse: 'true' } },
    },
  ],
});
