import { skewOf, span } from './parts/clock.ts';
import { sentTo } from './parts/seen.ts';
import { traceRule } from './rule.ts';

/** A sign-in takes seconds, so that a response from the future tells of a clock, an old one of a wait. */
const AHEAD = 30_000;

export const clocksDiffer = traceRule({
  id: 'clocks-differ',
  severity: 'warning',
  title: 'The two clocks differ',
  message:
    'The response was issued {ahead} after it arrived: the identity provider’s clock is ahead.',
  why: 'Today it may pass; where the difference grows, the assertion is “not yet valid” for the service provider.',
  mend: 'Set both servers’ clocks by the network’s time.',
  source: 'SAML2Int SDP-G01 (three to five minutes of tolerance)',
  check: (s) => {
    const skew = skewOf(s);
    if (skew === null || skew < AHEAD || sentTo(s.response) === null) return [];
    return [{ side: 'idp', fields: [], params: { ahead: span(skew) } }];
  },
  good: [{ what: 'issued when it arrived' }],
  bad: [
    {
      what: 'four minutes ahead',
      response: { message: { issueInstant: '2026-11-21T00:04:00Z' } },
    },
  ],
});
