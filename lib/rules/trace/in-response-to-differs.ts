import { assertionOf, refused } from './parts/seen.ts';
import { type TraceHit, traceRule } from './rule.ts';

export const inResponseToDiffers = traceRule({
  id: 'in-response-to-differs',
  severity: 'error',
  title: 'Response answers another request',
  message: 'The response answers {found}; the request of this sign-in is {expected}.',
  why: 'The service provider refuses it as an answer to a question that it did not ask.',
  mend: 'Begin the sign-in anew in a fresh tab: no back button, no bookmark of the identity provider’s page, no second tab.',
  source: 'SAML profiles 4.1.4.3; python3-saml WRONG_INRESPONSETO',
  silences: ['response-refused'],
  check: (s): TraceHit[] => {
    const message = s.response?.message;
    const assertion = assertionOf(s);
    if (!message) return [];
    const all = [
      ...(message.type === 'Response' ? [message.inResponseTo] : []),
      ...(assertion?.confirmations ?? []).map((one) => one.inResponseTo),
    ];
    const named = all.filter((id) => id !== null);
    const expected = s.request ? s.request.message.id : (named[0] ?? null);
    const wrong = named.find((id) => id !== expected);
    const unasked = s.request !== null && all.length > 0 && named.length === 0;
    if (wrong === undefined && !unasked) return [];
    return [
      {
        side: 'idp',
        fields: [],
        // Who opens the portal in between signs in without a request, which many allow.
        severity: unasked && !refused(s) ? 'warning' : 'error',
        params: { found: wrong ?? '–', expected: expected ?? '–' },
      },
    ];
  },
  good: [
    { what: 'the request of this sign-in' },
    {
      what: 'begun at the identity provider',
      request: null,
      response: { message: { inResponseTo: null }, confirmation: { inResponseTo: null } },
    },
  ],
  bad: [
    { what: 'another request', response: { message: { inResponseTo: '_other' } } },
    {
      what: 'two that differ',
      request: null,
      response: { confirmation: { inResponseTo: '_other' } },
    },
    {
      what: 'none, though there was a request',
      response: { message: { inResponseTo: null }, confirmation: { inResponseTo: null } },
    },
  ],
});
