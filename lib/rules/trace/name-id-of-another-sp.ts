import { assertionOf, ownValue } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const nameIdOfAnotherSp = traceRule({
  id: 'name-id-of-another-sp',
  severity: 'error',
  title: 'NameID is qualified for somebody else',
  message: 'The NameID’s SPNameQualifier is {found}, not {expected}.',
  why: 'A strict service provider refuses a name that was made for another one.',
  mend: 'Put the entity ID that {otherConsole} shows into “{label}” at {console}.',
  source: 'SAML core 8.3.7; python3-saml SP_NAME_QUALIFIER_NAME_MISMATCH',
  silences: ['response-refused'],
  check: (s) => {
    const found = assertionOf(s)?.nameId?.spNameQualifier;
    const expected = ownValue(s, 'spEntityId');
    if (!found || !expected || found === expected) return [];
    return [
      {
        side: 'idp',
        fields: ['spEntityId'],
        params: { found, expected },
        mend: { side: 'idp', field: 'spEntityId', value: expected },
      },
    ];
  },
  good: [{ what: 'none' }],
  bad: [
    {
      what: 'another service provider',
      response: {
        assertion: {
          nameId: {
            value: 'mia@acme.example',
            format: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
            nameQualifier: null,
            spNameQualifier: 'https://other.example.com',
          },
        },
      },
    },
  ],
});
