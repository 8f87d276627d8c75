import type { Field } from '../../model/field.ts';
import { assertionOf, idpTakes, ownValue, parted, sentTo } from './parts/seen.ts';
import { type TraceSight, traceRule } from './rule.ts';

/**
 * Where it went to the right address, and the recipient is another than this, the console has the
 * destination in a field of its own; OneLogin has both in one.
 */
const fieldOf = (s: TraceSight, expected: string, found: string): Field => {
  if (sentTo(s.response) !== expected) return 'acsUrl';
  const both = assertionOf(s)?.confirmations.some((one) => (one.recipient ?? '') === found);
  if (idpTakes(s, 'destination')) return both ? 'acsUrl' : 'destination';
  return idpTakes(s, 'recipient') ? 'recipient' : 'acsUrl';
};

export const responseDestinationDiffers = traceRule({
  id: 'response-destination-differs',
  severity: 'error',
  title: 'Response is meant for another address',
  message: 'The response’s Destination is {found}, not {expected}{near}.',
  why: 'The service provider refuses it, mostly with “invalid destination”.',
  mend: 'Put the address that {otherConsole} shows into “{label}” at {console}.',
  source: 'SAML core 3.2.2 (Destination); python3-saml WRONG_DESTINATION, EMPTY_DESTINATION',
  silences: ['recipient-not-acs', 'response-refused'],
  check: (s) => {
    const found = s.response?.message.destination;
    const expected = ownValue(s, 'acsUrl') ?? sentTo(s.response);
    if (found === null || found === undefined || !expected || found === expected) return [];
    const field = fieldOf(s, expected, found);
    return [
      {
        side: 'idp',
        fields: [field],
        ...parted(expected, found),
        mend: { side: 'idp', field, value: expected },
      },
    ];
  },
  good: [
    { what: 'the address of the service provider' },
    {
      what: 'none, as the signature of the assertion alone allows',
      response: { message: { destination: null } },
    },
  ],
  bad: [
    {
      what: 'http in place of https',
      response: {
        message: { destination: 'http://login.sipgate.com/auth/realms/acme/broker/okta/endpoint' },
      },
    },
    { what: 'an empty one', response: { message: { destination: '' } } },
  ],
});
