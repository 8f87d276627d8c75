import { demanded } from '../parts/values.ts';
import { traceRule } from './rule.ts';

export const encryptionDiffers = traceRule({
  id: 'encryption-differs',
  severity: 'error',
  title: 'Encryption is not as demanded',
  message: 'The assertion is {encryption}, and {sp} demands the opposite.',
  why: 'The service provider refuses it: it finds no encrypted assertion, or has no key for it.',
  mend: 'Set “{label}” at {console} as the service provider shows it.',
  source: 'Clever saml2 118; python3-saml NO_ENCRYPTED_ASSERTION; SAML2Int SDP-IDP11',
  silences: ['response-refused'],
  check: (s) => {
    const message = s.response?.message;
    const wanted = demanded(s, 'encryptAssertion');
    if (!message || !wanted) return [];
    const decrypted = s.response?.decrypted === true;
    const encrypted = message.encryptedAssertions > 0 || decrypted;
    if (!encrypted && message.assertions.length === 0) return [];
    if (String(encrypted) === wanted) return [];
    return [
      {
        side: 'idp',
        fields: ['encryptAssertion'],
        params: { encryption: encrypted ? 'encrypted' : 'clear' },
        mend: { side: 'idp', field: 'encryptAssertion', value: wanted },
      },
    ];
  },
  good: [{ what: 'an SP that does not say' }],
  bad: [
    { what: 'in the clear, though demanded', sp: { gives: { encryptAssertion: 'true' } } },
    {
      what: 'encrypted for an SP without a key',
      sp: { gives: { encryptAssertion: 'false' } },
      response: { message: { assertions: [], encryptedAssertions: 1 } },
    },
  ],
});
