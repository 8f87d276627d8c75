import { assertionOf } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const sessionExpired = traceRule({
  id: 'session-expired',
  severity: 'error',
  title: 'Session had ended before it began',
  message: 'The session was to last until {until}; the response arrived at {received}.',
  why: 'The service provider refuses it, or signs the user out at once.',
  mend: 'Set both servers’ clocks by the network’s time, and look at the session’s length at {console}.',
  source: 'SAML core 2.7.2 (SessionNotOnOrAfter); python3-saml SESSION_EXPIRED',
  silences: ['response-refused'],
  check: (s) => {
    const until = (assertionOf(s)?.authnStatements ?? [])
      .flatMap((one) => one.sessionNotOnOrAfter ?? [])
      .find((end) => Date.parse(end) <= s.received.getTime());
    if (until === undefined) return [];
    return [{ side: 'idp', fields: [], params: { until, received: s.received.toISOString() } }];
  },
  good: [{ what: 'no end of the session' }],
  bad: [
    {
      what: 'ended yesterday',
      response: {
        assertion: {
          authnStatements: [
            {
              authnInstant: null,
              sessionIndex: null,
              sessionNotOnOrAfter: '2026-11-20T12:00:00Z',
              contextClass: null,
            },
          ],
        },
      },
    },
  ],
});
