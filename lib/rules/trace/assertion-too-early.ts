import { clockOf, span } from './parts/clock.ts';
import { assertionOf, refused } from './parts/seen.ts';
import { traceRule } from './rule.ts';

/** Most service providers let clocks differ by this much. */
const TOLERANCE = 180_000;

export const assertionTooEarly = traceRule({
  id: 'assertion-too-early',
  severity: 'error',
  title: 'Assertion is not valid yet',
  message: 'The assertion is good from {from}; it arrived at {received}, {early} before{skew}.',
  why: 'The service provider refuses it: “assertion is not yet valid”; by seconds only where it allows for no difference of clocks.',
  mend: 'Set both servers’ clocks by the network’s time; the identity provider’s is ahead.',
  source: 'SAML core 2.5.1.2; gosaml2 287; python3-saml ASSERTION_TOO_EARLY',
  silences: ['response-refused'],
  check: (s) => {
    const from = Date.parse(assertionOf(s)?.conditions?.notBefore ?? '');
    const early = from - s.received.getTime();
    if (Number.isNaN(from) || early <= 0) return [];
    return [
      {
        side: 'idp',
        fields: [],
        severity: early >= TOLERANCE ? 'error' : refused(s) ? 'warning' : 'info',
        params: { from: new Date(from).toISOString(), early: span(early), ...clockOf(s) },
      },
    ];
  },
  good: [{ what: 'in time' }],
  bad: [
    { what: 'four hours ahead', received: '2026-11-20T20:00:00Z' },
    { what: 'a minute ahead', received: '2026-11-20T23:54:00Z' },
  ],
});
