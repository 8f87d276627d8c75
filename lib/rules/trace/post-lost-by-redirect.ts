import { nearMiss } from '../../saml/nearMiss.ts';
import { bare, ownValue, parted, sentTo } from './parts/seen.ts';
import { traceRule } from './rule.ts';

const LOSING = [301, 302, 303];

export const postLostByRedirect = traceRule({
  id: 'post-lost-by-redirect',
  severity: 'error',
  title: 'Redirect dropped the response',
  message: 'The response was posted to {found}, which only leads on to {expected}{near}.',
  why: 'The browser follows without the posted form: the service provider never sees the response.',
  mend: 'Enter the address that is led on to in “{label}” at {console}.',
  source: 'HTTP semantics (RFC 9110, 15.4): 301, 302 and 303 turn POST into GET',
  silences: ['posted-elsewhere', 'response-destination-differs', 'recipient-not-acs'],
  check: (s) => {
    const { exchange } = s.response ?? {};
    const found = sentTo(s.response);
    const location = exchange?.responseHeaders.find((h) => h.name.toLowerCase() === 'location');
    if (!found || !location || !LOSING.includes(exchange?.status ?? 0)) return [];
    if (!URL.canParse(location.value, found)) return [];
    const expected = bare(new URL(location.value, found).href);
    if (nearMiss(expected, found) === null) return [];
    const value = ownValue(s, 'acsUrl') ?? expected;
    return [
      {
        side: 'idp',
        fields: ['acsUrl'],
        ...parted(expected, found),
        mend: { side: 'idp', field: 'acsUrl', value },
      },
    ];
  },
  good: [
    {
      what: 'led on to the start page after the sign-in',
      response: {
        exchange: { status: 302, responseHeaders: [{ name: 'Location', value: '/home' }] },
      },
    },
  ],
  bad: [
    {
      what: 'from http to https',
      response: {
        exchange: {
          url: 'http://login.sipgate.com/auth/realms/acme/broker/okta/endpoint',
          status: 301,
          responseHeaders: [
            {
              name: 'location',
              value: 'https://login.sipgate.com/auth/realms/acme/broker/okta/endpoint',
            },
          ],
        },
      },
    },
  ],
});
