import { assertionOf } from './parts/seen.ts';
import { traceRule } from './rule.ts';

const UTC = /^\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

export const timeMalformed = traceRule({
  id: 'time-malformed',
  severity: 'error',
  title: 'A time is not written as SAML wants it',
  message: 'The response has the time {found}; SAML wants UTC, such as 2026-11-21T12:00:00Z.',
  why: 'Service providers read it as another instant, or refuse the response.',
  mend: 'No setting mends that: the identity provider’s software has to write its times in UTC.',
  source: 'SAML core 1.3.3 and 2.5.1.2',
  check: (s) => {
    const assertion = assertionOf(s);
    const times = [
      s.response?.message.issueInstant,
      assertion?.issueInstant,
      assertion?.conditions?.notBefore,
      assertion?.conditions?.notOnOrAfter,
      ...(assertion?.confirmations ?? []).flatMap((one) => [one.notBefore, one.notOnOrAfter]),
      ...(assertion?.authnStatements ?? []).map((one) => one.sessionNotOnOrAfter),
    ].flatMap((time) => time ?? []);
    const found = times.find((time) => !UTC.test(time) || Number.isNaN(Date.parse(time)));
    const { notBefore, notOnOrAfter } = assertion?.conditions ?? {};
    const backwards =
      notBefore && notOnOrAfter && Date.parse(notBefore) >= Date.parse(notOnOrAfter);
    if (found === undefined && !backwards) return [];
    return [
      { side: 'idp', fields: [], params: { found: found ?? `${notBefore} – ${notOnOrAfter}` } },
    ];
  },
  good: [
    {
      what: 'with milliseconds',
      response: { message: { issueInstant: '2026-11-21T00:00:00.123Z' } },
    },
  ],
  bad: [
    {
      what: 'local time',
      response: { message: { issueInstant: '2026-11-21T01:00:00+01:00' } },
    },
    {
      what: 'a window that ends before it begins',
      response: {
        assertion: {
          conditions: { notBefore: '2026-11-21T00:05:00Z', notOnOrAfter: '2026-11-21T00:00:00Z' },
        },
      },
    },
  ],
});
