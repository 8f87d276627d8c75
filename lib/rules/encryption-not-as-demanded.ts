import { ACS } from './parts/samples.ts';
import { demanded, held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] => {
  const wanted = demanded(s, 'encryptAssertion');
  const found = held(s, 'encryptAssertion');
  if (!wanted || !found || wanted === found || !idpBegun(s)) return [];
  return [
    {
      side: 'idp',
      fields: ['encryptAssertion'],
      mend: { side: 'idp', field: 'encryptAssertion', value: wanted },
    },
  ];
};

export const encryptionNotAsDemanded = rule({
  id: 'encryption-not-as-demanded',
  severity: 'error',
  title: 'Encryption is not as demanded',
  message: '“{label}” at {console} is not set as {sp} demands.',
  why: 'The service provider refuses every sign-in: it finds no encrypted assertion, or one for which it has no key.',
  mend: 'Set “{label}” at {console} as {sp} shows it.',
  source: 'Clever saml2 118 (Expected 1 EncryptedAssertion; found 0); SAML2Int SDP-IDP11',
  silences: ['encryption-without-key'],
  check,
  good: [
    {
      what: 'on, as demanded',
      sp: { gives: { encryptAssertion: 'true' } },
      idp: { holds: { acsUrl: ACS, encryptAssertion: 'true' } },
    },
    { what: 'an SP that does not say', idp: { holds: { encryptAssertion: 'false' } } },
  ],
  bad: [
    {
      what: 'off, though demanded',
      sp: { gives: { encryptAssertion: 'true' } },
      idp: { holds: { acsUrl: ACS, encryptAssertion: 'false' } },
    },
    {
      what: 'on, though the SP cannot decrypt',
      sp: { gives: { encryptAssertion: 'false' } },
      idp: { holds: { acsUrl: ACS, encryptAssertion: 'true' } },
    },
  ],
});
