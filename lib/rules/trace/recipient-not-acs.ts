import type { Field } from '../../model/field.ts';
import { assertionOf, idpTakes, ownValue, parted, sentTo } from './parts/seen.ts';
import { type TraceSight, traceRule } from './rule.ts';

const fieldOf = (s: TraceSight, expected: string): Field =>
  idpTakes(s, 'recipient') && [expected, null].includes(sentTo(s.response))
    ? 'recipient'
    : 'acsUrl';

export const recipientNotAcs = traceRule({
  id: 'recipient-not-acs',
  severity: 'error',
  title: 'Assertion is meant for another recipient',
  message: 'The assertion’s Recipient is {found}, not {expected}{near}.',
  why: 'The service provider must refuse it: the assertion was made for somebody else.',
  mend: 'Put the address that {otherConsole} shows into “{label}” at {console}.',
  source: 'SAML profiles 4.1.4.2 and 4.1.4.3; Salesforce: Recipient mismatched',
  silences: ['response-refused', 'confirmation-incomplete'],
  check: (s) => {
    const expected = ownValue(s, 'acsUrl') ?? sentTo(s.response);
    const found = (assertionOf(s)?.confirmations ?? []).map((one) => one.recipient ?? '');
    const [first] = found;
    if (!expected || first === undefined || found.includes(expected) || first === '') return [];
    const field = fieldOf(s, expected);
    return [
      {
        side: 'idp',
        fields: [field],
        ...parted(expected, first),
        mend: { side: 'idp', field, value: expected },
      },
    ];
  },
  good: [{ what: 'the address of the service provider' }],
  bad: [
    {
      what: 'an old host',
      response: {
        confirmation: {
          recipient: 'https://old.sipgate.com/auth/realms/acme/broker/okta/endpoint',
        },
      },
    },
  ],
});
