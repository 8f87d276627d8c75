import { assertionOf } from './parts/seen.ts';
import { signatureField } from './parts/signatures.ts';
import { traceRule } from './rule.ts';

export const notSigned = traceRule({
  id: 'not-signed',
  severity: 'error',
  title: 'Nothing in the response is signed',
  message: 'Neither the response nor its assertion has a signature.',
  why: 'Anyone could have written it; service providers refuse it.',
  mend: 'Switch on “{label}” at {console}.',
  source: 'SAML profiles 4.1.4.5; python3-saml NO_SIGNATURE_FOUND',
  silences: ['response-refused', 'signature-demanded'],
  check: (s) => {
    const message = s.response?.message;
    const vouched = message?.signatures.length !== 0 || s.response?.carrier.querySignature;
    if (!message || vouched || !assertionOf(s) || message.encryptedAssertions > 0) return [];
    return [{ side: 'idp', fields: [signatureField(s, 'assertion')] }];
  },
  good: [
    { what: 'a signed assertion' },
    {
      what: 'an encrypted assertion, whose signature is inside',
      response: { message: { signatures: [], assertions: [], encryptedAssertions: 1 } },
    },
  ],
  bad: [{ what: 'no signature', response: { message: { signatures: [] } } }],
});
