import { ownValue, parted, refused, sentTo, succeeded } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const postedElsewhere = traceRule({
  id: 'posted-elsewhere',
  severity: 'error',
  title: 'Response went to another address',
  message: 'The identity provider sent the response to {found}, not to {expected}{near}.',
  why: 'The service provider has no such page, or takes the response for another customer’s.',
  mend: 'Put the address that {otherConsole} shows into “{label}” at {console}.',
  source: 'SAML profiles 4.1.4.5; python3-saml WRONG_DESTINATION',
  silences: ['response-destination-differs', 'recipient-not-acs', 'response-refused'],
  check: (s) => {
    const found = sentTo(s.response);
    const expected = ownValue(s, 'acsUrl');
    if (!found || !expected || found === expected) return [];
    // Browsers write it so; and who asks for another of its own addresses gets the response there.
    if (URL.parse(found)?.href === URL.parse(expected)?.href) return [];
    if (found === s.request?.message.request?.acsUrl && succeeded(s) && !refused(s)) return [];
    return [
      {
        side: 'idp',
        fields: ['acsUrl'],
        ...parted(expected, found),
        mend: { side: 'idp', field: 'acsUrl', value: expected },
      },
    ];
  },
  good: [{ what: 'the address of the service provider' }],
  bad: [
    {
      what: 'another path',
      response: {
        exchange: { url: 'https://login.sipgate.com/auth/realms/acme/broker/saml/endpoint' },
      },
    },
    {
      what: 'a slash too many',
      response: {
        exchange: { url: 'https://login.sipgate.com/auth/realms/acme/broker/okta/endpoint/' },
      },
    },
  ],
});
