import { traceRule } from './rule.ts';

/** As SAML-tracer masks values, each of its ways another text. */
const MASKED = /^\{(?:(?:hash|obf):|overwritten\})/;

export const relayStateChanged = traceRule({
  id: 'relay-state-changed',
  severity: 'warning',
  title: 'RelayState did not come back',
  message: 'The request had the RelayState {expected}; the response has {found}.',
  why: 'The user lands on the wrong page, or the service provider refuses a sign-in that it can’t place.',
  mend: 'Empty “{label}” at {console}: the identity provider has to send back what it was given.',
  source: 'SAML bindings 3.4.3 and 3.5.3',
  check: (s) => {
    const expected = s.request?.carrier.relayState;
    const found = s.response?.carrier.relayState ?? null;
    if (!s.response || !expected || found === expected) return [];
    if (MASKED.test(expected) || MASKED.test(found ?? '')) return [];
    return [{ side: 'idp', fields: ['relayState'], params: { expected, found: found || '–' } }];
  },
  good: [
    {
      what: 'masked in one of the two places',
      request: { carrier: { relayState: '{hash:1f2e}' } },
      response: { carrier: { relayState: '{overwritten}' } },
    },
    {
      what: 'unchanged',
      request: { carrier: { relayState: 'x' } },
      response: { carrier: { relayState: 'x' } },
    },
    {
      what: 'the identity provider’s own, without a request',
      request: null,
      response: { carrier: { relayState: '/home' } },
    },
  ],
  bad: [
    { what: 'lost', request: { carrier: { relayState: 'x' } } },
    {
      what: 'another',
      request: { carrier: { relayState: 'x' } },
      response: { carrier: { relayState: '/home' } },
    },
  ],
});
