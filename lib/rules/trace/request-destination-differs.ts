import { ownValue, parted, sentTo, succeeded } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const requestDestinationDiffers = traceRule({
  id: 'request-destination-differs',
  severity: 'error',
  title: 'Request is meant for another address',
  message: 'The request’s Destination is {found}; it was sent to {expected}{near}.',
  why: 'The identity provider refuses it, at Microsoft with AADSTS75008.',
  mend: 'Put the address that {otherConsole} shows into “{label}” at {console}.',
  source: 'SAML core 3.2.1 (Destination); Microsoft: AADSTS75008',
  silences: ['error-page'],
  check: (s) => {
    const found = s.request?.message.destination;
    const expected = ownValue(s, 'ssoUrl') ?? sentTo(s.request);
    if (!s.request || !found || !expected || found === expected || succeeded(s)) return [];
    const { carrier } = s.request;
    return [
      {
        side: 'sp',
        fields: ['ssoUrl'],
        ...parted(expected, found),
        mend: { side: 'sp', field: 'ssoUrl', value: expected },
        at: { message: carrier.id, exchange: carrier.exchange },
      },
    ];
  },
  good: [
    { what: 'the same address' },
    { what: 'none', request: { message: { destination: null } }, response: null },
  ],
  bad: [
    {
      what: 'another tenant',
      request: { message: { destination: 'https://other.okta.com/sso' } },
      response: null,
    },
  ],
});
