import { traceRule } from './rule.ts';

export const responseByRedirect = traceRule({
  id: 'response-by-redirect',
  severity: 'error',
  title: 'Response came by redirect',
  message: 'The response came in an address; for sign-ins SAML allows only a posted form.',
  why: 'Service providers find no response, and the assertion stays in histories and logs.',
  mend: 'Choose HTTP-POST for the assertion consumer service, at both sides.',
  source: 'SAML profiles 4.1.2; php-saml 429',
  check: (s) =>
    s.response?.carrier.binding === 'redirect' ? [{ side: 'idp', fields: ['binding'] }] : [],
  good: [{ what: 'a posted form' }],
  bad: [{ what: 'in the query', response: { carrier: { binding: 'redirect', carrier: 'query' } } }],
});
