import { demanded, given } from '../parts/values.ts';
import { refused } from './parts/seen.ts';
import { traceRule } from './rule.ts';

/** An SP that shows no certificate has nothing that an IdP could encrypt for. */
export const encryptedUnasked = traceRule({
  id: 'encrypted-unasked',
  severity: 'error',
  title: 'Encrypted for a key that nobody showed',
  message: 'The assertion is encrypted, but {sp} shows no certificate to encrypt for.',
  why: 'The service provider can’t read it: “no assertion found”.',
  mend: 'Switch off “{label}” at {console}.',
  source: 'SAML2Int SDP-IDP11; Amazon Business: assertions could not be parsed',
  silences: ['response-refused'],
  check: (s) => {
    const message = s.response?.message;
    if (!message?.encryptedAssertions || demanded(s, 'encryptAssertion') !== undefined) return [];
    if (given(s, 'spCertificate') || !refused(s)) return [];
    return [
      {
        side: 'idp',
        fields: ['encryptAssertion'],
        mend: { side: 'idp', field: 'encryptAssertion', value: 'false' },
      },
    ];
  },
  good: [
    {
      what: 'the SP took it',
      response: { message: { assertions: [], encryptedAssertions: 1 } },
    },
  ],
  bad: [
    {
      what: 'the SP refused it',
      response: {
        message: { assertions: [], encryptedAssertions: 1 },
        exchange: { status: 400 },
      },
    },
  ],
});
