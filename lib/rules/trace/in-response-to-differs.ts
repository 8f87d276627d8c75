import { assertionOf } from './parts/seen.ts';
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
    if (wrong === undefined && (named.length === all.length || named.length === 0 || !s.request)) {
      const unasked = s.request && all.length > 0 && named.length === 0;
      if (!unasked) return [];
    }
    if (wrong === undefined && named.length > 0) return [];
    return [
      { side: 'idp', fields: [], params: { found: wrong ?? '–', expected: expected ?? '–' } },
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
