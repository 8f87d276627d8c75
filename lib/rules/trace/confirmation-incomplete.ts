import { assertionOf } from './parts/seen.ts';
import { type TraceSight, traceRule } from './rule.ts';

const BEARER = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';

/** What the web browser profile asks of a bearer's confirmation, in its order. */
const fault = (s: TraceSight): string | null => {
  const assertion = assertionOf(s);
  if (!assertion) return null;
  const bearers = assertion.confirmations.filter((one) => one.method === BEARER);
  const faults = bearers.map((one) => {
    if (!one.recipient) return 'recipient';
    if (!one.notOnOrAfter) return 'notOnOrAfter';
    return one.notBefore ? 'notBefore' : null;
  });
  if (faults.includes(null)) return null;
  return faults[0] ?? 'bearer';
};

export const confirmationIncomplete = traceRule({
  id: 'confirmation-incomplete',
  severity: 'error',
  title: 'Assertion may not be presented so',
  message: 'The assertion’s SubjectConfirmation {confirmation}.',
  why: 'Strict service providers refuse it: it does not say that a browser may bring it here, now.',
  mend: 'Enter the assertion consumer service’s address in “{label}” at {console}; what is still missing then is a matter of its software.',
  source: 'SAML profiles 4.1.4.2; python3-saml WRONG_SUBJECTCONFIRMATION',
  silences: ['response-refused'],
  check: (s) => {
    const confirmation = fault(s);
    return confirmation ? [{ side: 'idp', fields: ['recipient'], params: { confirmation } }] : [];
  },
  good: [{ what: 'a bearer’s, complete' }],
  bad: [
    { what: 'no recipient', response: { confirmation: { recipient: null } } },
    { what: 'no end', response: { confirmation: { notOnOrAfter: null } } },
    {
      what: 'a sender that vouches for the user',
      response: { confirmation: { method: 'urn:oasis:names:tc:SAML:2.0:cm:sender-vouches' } },
    },
  ],
});
