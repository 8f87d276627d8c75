import { demanded, held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  (['signAssertion', 'signResponse'] as const).flatMap((field): Hit[] =>
    demanded(s, field) === 'true' && held(s, field) === 'false' && idpBegun(s)
      ? [{ side: 'idp', fields: [field], mend: { side: 'idp', field, value: 'true' } }]
      : [],
  );

export const demandedSignatureOff = rule({
  id: 'demanded-signature-off',
  severity: 'error',
  title: 'A demanded signature is switched off',
  message: '“{label}” at {console} is switched off, and {sp} demands it.',
  why: 'The service provider refuses the sign-in with a message such as “signature missing”.',
  mend: 'Switch on “{label}” at {console}.',
  source: 'SAML metadata 2.4.4 (WantAssertionsSigned); passport-saml 852, OCA 321',
  check,
  good: [
    {
      what: 'signed as demanded',
      sp: { gives: { signAssertion: 'true' } },
      idp: { holds: { signAssertion: 'true' } },
    },
    { what: 'not demanded', idp: { holds: { signResponse: 'false', signAssertion: 'true' } } },
  ],
  bad: [
    {
      what: 'the SP demands a signed assertion',
      sp: { gives: { signAssertion: 'true' } },
      idp: { holds: { signAssertion: 'false', signResponse: 'true' } },
    },
    {
      what: 'the SP demands a signed response',
      sp: { gives: { signResponse: 'true' } },
      idp: { holds: { signResponse: 'false' } },
    },
  ],
});
