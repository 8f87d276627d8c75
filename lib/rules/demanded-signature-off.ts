import { signs } from '../saml/signed.ts';
import { demanded, held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const ELEMENT = { signAssertion: 'assertion', signResponse: 'response' } as const;

const check = (s: Sight): Hit[] =>
  (['signAssertion', 'signResponse'] as const).flatMap((field): Hit[] => {
    if (demanded(s, field) !== 'true' || !idpBegun(s)) return [];
    if (held(s, field) === 'false')
      return [{ side: 'idp', fields: [field], mend: { side: 'idp', field, value: 'true' } }];
    if (signs(held(s, 'signedElements'), ELEMENT[field]) !== false) return [];
    const mend = { side: 'idp', field: 'signedElements', value: 'both' } as const;
    return [{ side: 'idp', fields: ['signedElements'], mend }];
  });

export const demandedSignatureOff = rule({
  id: 'demanded-signature-off',
  severity: 'error',
  title: 'A demanded signature is switched off',
  message: '“{label}” at {console} leaves out a signature that {sp} demands.',
  why: 'The service provider refuses the sign-in with a message such as “signature missing”.',
  mend: 'Switch on “{label}” at {console}, or choose there that both are signed.',
  source: 'SAML metadata 2.4.4 (WantAssertionsSigned); passport-saml 852, OCA 321',
  check,
  good: [
    {
      what: 'signed as demanded',
      sp: { gives: { signAssertion: 'true' } },
      idp: { holds: { signAssertion: 'true' } },
    },
    {
      what: 'one control for both, and it has the demanded one',
      sp: { gives: { signAssertion: 'true' } },
      idp: { holds: { signedElements: 'assertion' } },
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
    {
      what: 'one control for both, and it has the other one',
      sp: { gives: { signAssertion: 'true' } },
      idp: { holds: { signedElements: 'response' } },
    },
  ],
});
