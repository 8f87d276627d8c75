import { orMetadata } from './parts/seen.ts';
import { traceRule } from './rule.ts';

/** A page that is left before it is there. */
const ABORTED = /ERR_ABORTED|BINDING_ABORTED/;

export const responseRefused = traceRule({
  id: 'response-refused',
  severity: 'error',
  title: 'Service provider refused the response',
  message:
    'The service provider answered the response with {answer}; the message itself does not say why.',
  why: 'The user sees an error in place of the product.',
  mend: 'Compare certificate and issuer at {console} with those of the identity provider, and whether the user exists and is invited there.',
  source: 'Field reports: SP-side refusal without a reason in the trace',
  symptom: true,
  check: (s) => {
    const { exchange, carrier } = s.response ?? {};
    if (!exchange || !carrier) return [];
    const answer =
      (exchange.status ?? 0) >= 400 ? `HTTP ${exchange.status}` : (exchange.error ?? '');
    return answer === '' || ABORTED.test(answer)
      ? []
      : [{ side: 'sp', fields: orMetadata(s, 'certificate', 'idpEntityId'), params: { answer } }];
  },
  good: [
    { what: 'taken', response: { exchange: { status: 302 } } },
    { what: 'no answer was seen', response: { exchange: { status: null } } },
  ],
  bad: [
    { what: 'an error page', response: { exchange: { status: 400 } } },
    {
      what: 'no connection',
      response: { exchange: { status: null, error: 'net::ERR_CERT_DATE_INVALID' } },
    },
  ],
});
