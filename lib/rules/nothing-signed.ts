import { ACS } from './parts/samples.ts';
import { held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** One control for both always has something signed. */
const check = (s: Sight): Hit[] =>
  held(s, 'signResponse') === 'false' &&
  held(s, 'signAssertion') === 'false' &&
  !held(s, 'signedElements') &&
  idpBegun(s)
    ? [
        {
          side: 'idp',
          fields: ['signAssertion', 'signResponse'],
          params: { second: s.label('idp', 'signResponse') },
          mend: { side: 'idp', field: 'signAssertion', value: 'true' },
        },
      ]
    : [];

export const nothingSigned = rule({
  id: 'nothing-signed',
  severity: 'error',
  title: 'Nothing is signed',
  message: '“{label}” and “{second}” at {console} are both switched off.',
  why: 'Anyone could forge a sign-in; service providers refuse a response without any signature.',
  mend: 'Switch on “{label}” at {console}.',
  source: 'SAML profiles 4.1.4.5; OWASP SAML Security Cheat Sheet',
  silences: ['demanded-signature-off'],
  check,
  good: [
    {
      what: 'the assertion is signed',
      idp: { holds: { acsUrl: ACS, signAssertion: 'true', signResponse: 'false' } },
    },
    {
      what: 'one control for both',
      idp: {
        holds: {
          acsUrl: ACS,
          signResponse: 'false',
          signAssertion: 'false',
          signedElements: 'response',
        },
      },
    },
    { what: 'only one of the two was seen', idp: { holds: { signResponse: 'false' } } },
  ],
  bad: [
    {
      what: 'both off',
      idp: { holds: { acsUrl: ACS, signAssertion: 'false', signResponse: 'false' } },
    },
    {
      what: 'both off, whatever the SP says',
      sp: { gives: { signAssertion: 'true' } },
      idp: { holds: { signAssertion: 'false', signResponse: 'false' } },
    },
  ],
});
