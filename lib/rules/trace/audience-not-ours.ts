import { assertionOf, ownValue, parted } from './parts/seen.ts';
import { traceRule } from './rule.ts';

/** One of each restriction must fit (SAML core 2.5.1.4); a request names the SP where nothing else does. */
export const audienceNotOurs = traceRule({
  id: 'audience-not-ours',
  severity: 'error',
  title: 'Assertion is for another audience',
  message: 'The assertion’s Audience is {found}, not {expected}{near}.',
  why: 'The service provider refuses it: “not a valid audience for this Response”.',
  mend: 'Put the entity ID that {otherConsole} shows into “{label}” at {console}, character by character.',
  source: 'SAML core 2.5.1.4; python3-saml WRONG_AUDIENCE',
  silences: ['response-refused', 'name-id-of-another-sp'],
  check: (s) => {
    const expected = ownValue(s, 'spEntityId') ?? s.request?.message.issuer;
    const restrictions = assertionOf(s)?.audiences ?? [];
    const missed = restrictions.find((one) => !one.some((name) => name === expected));
    if (!expected || missed === undefined) return [];
    const found = missed.filter((name) => name.trim() !== '').join(', ');
    if (found === '') return [];
    return [
      {
        side: 'idp',
        fields: ['spEntityId'],
        ...parted(expected, found),
        mend: { side: 'idp', field: 'spEntityId', value: expected },
      },
    ];
  },
  good: [
    {
      what: 'one of several',
      response: {
        assertion: {
          audiences: [['https://a.example', 'https://login.sipgate.com/auth/realms/acme']],
        },
      },
    },
  ],
  bad: [
    {
      what: 'a slash too many',
      response: { assertion: { audiences: [['https://login.sipgate.com/auth/realms/acme/']] } },
    },
    {
      what: 'a setting left as it was',
      response: { assertion: { audiences: [['https://example.com/entity']] } },
    },
  ],
});
