import { clockOf, span } from './parts/clock.ts';
import { assertionOf, refused } from './parts/seen.ts';
import { traceRule } from './rule.ts';

/** Most service providers let clocks differ by this much. */
const TOLERANCE = 180_000;

const timesIn = (texts: readonly (string | null | undefined)[]): number[] =>
  texts.map((text) => Date.parse(text ?? '')).filter((time) => !Number.isNaN(time));

export const assertionExpired = traceRule({
  id: 'assertion-expired',
  severity: 'error',
  title: 'Assertion had expired',
  message: 'The assertion was good until {until}; it arrived at {received}, {late} later{skew}.',
  why: 'The service provider refuses it: “assertion has expired”.',
  mend: 'Set both servers’ clocks by the network’s time. Where the clocks are right, the page was left open for too long: sign in once more.',
  source: 'SAML core 2.5.1.2, profiles 4.1.4.2; python3-saml ASSERTION_EXPIRED',
  silences: ['response-refused'],
  check: (s) => {
    const assertion = assertionOf(s);
    // One confirmation that still holds is enough (profiles 4.1.4.3).
    const confirmed = timesIn((assertion?.confirmations ?? []).map((one) => one.notOnOrAfter));
    const end = Math.min(
      ...timesIn([assertion?.conditions?.notOnOrAfter]),
      confirmed.length > 0 ? Math.max(...confirmed) : Number.POSITIVE_INFINITY,
    );
    const late = s.received.getTime() - end;
    if (!Number.isFinite(end) || late < 0) return [];
    return [
      {
        side: 'idp',
        fields: [],
        severity: late >= TOLERANCE ? 'error' : refused(s) ? 'warning' : 'info',
        params: { until: new Date(end).toISOString(), late: span(late), ...clockOf(s) },
      },
    ];
  },
  good: [{ what: 'in time' }, { what: 'no end', response: { assertion: { conditions: null } } }],
  bad: [
    { what: 'an hour late', received: '2026-11-21T01:05:00Z' },
    {
      what: 'the confirmation ends earlier',
      response: { confirmation: { notOnOrAfter: '2026-11-20T23:50:00Z' } },
    },
  ],
});
