import { traceRule } from './rule.ts';

export const severalAssertions = traceRule({
  id: 'several-assertions',
  severity: 'error',
  title: 'More than one assertion',
  message: 'The response has {count} assertions; a sign-in has one.',
  why: 'Service providers refuse it, or use one of them and check another: this is how responses are forged.',
  mend: 'Find out who made that response; no usual identity provider sends several.',
  source: 'SAML2Int SDP-IDP10; python3-saml WRONG_NUMBER_OF_ASSERTIONS; signature wrapping (XSW2)',
  silences: ['response-refused'],
  check: (s) => {
    const message = s.response?.message;
    const count = (message?.assertions.length ?? 0) + (message?.encryptedAssertions ?? 0);
    return count > 1 ? [{ side: 'idp', fields: [], params: { count: String(count) } }] : [];
  },
  good: [{ what: 'one' }],
  bad: [
    {
      what: 'one in the clear and one encrypted',
      response: { message: { encryptedAssertions: 1 } },
    },
  ],
});
