import { succeeded } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const assertionMissing = traceRule({
  id: 'assertion-missing',
  severity: 'error',
  title: 'Response without an assertion',
  message: 'The response says success, but has no assertion in it.',
  why: 'The service provider learns of no user and refuses the sign-in.',
  mend: 'No setting mends that; ask the makers of the identity provider, or of what stands between the two.',
  source: 'SAML profiles 4.1.4.2; python3-saml WRONG_NUMBER_OF_ASSERTIONS',
  silences: ['response-refused'],
  check: (s) => {
    const message = s.response?.message;
    if (!message || !succeeded(s)) return [];
    const none = message.assertions.length === 0 && message.encryptedAssertions === 0;
    return none ? [{ side: 'idp', fields: [] }] : [];
  },
  good: [
    { what: 'one assertion' },
    {
      what: 'an encrypted one',
      response: { message: { assertions: [], encryptedAssertions: 1 } },
    },
  ],
  bad: [{ what: 'none', response: { message: { assertions: [] } } }],
});
