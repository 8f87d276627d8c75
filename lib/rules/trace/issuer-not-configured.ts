import { given, held, known } from '../parts/values.ts';
import { assertionOf, orMetadata, parted } from './parts/seen.ts';
import { traceRule } from './rule.ts';

/** The SP compares with what it holds; until that was seen, with what the IdP gives. */
export const issuerNotConfigured = traceRule({
  id: 'issuer-not-configured',
  severity: 'error',
  title: 'Response is from another issuer',
  message: 'The response says that it is from {found}; configured is {expected}{near}.',
  why: 'The service provider doesn’t know that identity provider: “invalid issuer”.',
  mend: 'Enter the issuer of the response in “{label}” at {console}, if it is the identity provider that you meant.',
  source: 'SAML profiles 4.1.4.2; python3-saml WRONG_ISSUER',
  silences: ['response-refused', 'issuers-disagree'],
  check: (s) => {
    const expected = held(s, 'idpEntityId') || given(s, 'idpEntityId');
    if (!known(expected) || !s.response) return [];
    const found = [s.response.message.issuer, assertionOf(s)?.issuer].find(
      (issuer) => typeof issuer === 'string' && issuer !== expected,
    );
    if (!found) return [];
    return [
      {
        side: 'sp',
        fields: orMetadata(s, 'idpEntityId'),
        ...parted(expected, found),
        mend: { side: 'sp', field: 'idpEntityId', value: found },
      },
    ];
  },
  good: [{ what: 'the configured one' }],
  bad: [
    { what: 'another tenant', response: { message: { issuer: 'http://www.okta.com/exkOther' } } },
    {
      what: 'https in place of http',
      response: { assertion: { issuer: 'https://www.okta.com/exk1a2b3c4d5e6f7g8h9' } },
    },
  ],
});
