import { COVERED } from './parts/signatures.ts';
import { traceRule } from './rule.ts';

/** Only where signatures are there and valid: without any, or with a broken one, that is what is said. */
export const notCovered = traceRule({
  id: 'not-covered',
  severity: 'error',
  title: 'The signature covers something else',
  message: 'There is a valid signature, but not over the assertion that would be used.',
  why: 'Strict service providers refuse it. One that takes it can be entered by anyone: so are responses forged.',
  mend: 'Find out who made that response; keep the recording for your security team.',
  source: 'OWASP SAML Security Cheat Sheet; python3-saml UNEXPECTED_SIGNED_ELEMENTS',
  silences: ['response-refused'],
  check: (s) => {
    const { message, coverage } = s.response ?? {};
    if (!message?.signatures.some((one) => one.valid === true && one.element !== 'query'))
      return [];
    if (message.signatures.some((one) => one.valid === true && one.element === 'query')) return [];
    const open = coverage?.some(
      (one) => one.element === 'Assertion' && one.used && one.signedBy.length === 0,
    );
    return open ? [{ side: 'idp', fields: [] }] : [];
  },
  good: [
    { what: 'nothing is signed', response: { message: { signatures: [] }, coverage: [COVERED] } },
    { what: 'the assertion is covered', response: { coverage: [COVERED] } },
  ],
  bad: [{ what: 'another assertion', response: { coverage: [{ ...COVERED, signedBy: [] }] } }],
});
