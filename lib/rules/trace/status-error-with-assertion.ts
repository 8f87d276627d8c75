import { SUCCESS } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const statusErrorWithAssertion = traceRule({
  id: 'status-error-with-assertion',
  severity: 'error',
  title: 'An error that brings an assertion',
  message: 'The response has the status {found}, and yet an assertion in it.',
  why: 'A careless service provider would sign the user in all the same: this is how responses are forged.',
  mend: 'Find out who made that response; an identity provider sends no assertion with an error.',
  source: 'SAML core 3.2.2.2; oneuptime 2981',
  silences: ['status-not-success', 'response-refused'],
  check: (s) => {
    const message = s.response?.message;
    if (message?.type !== 'Response' || message.status[0] === SUCCESS) return [];
    if (message.status.length === 0 || message.assertions.length === 0) return [];
    const found = message.status.map((uri) => uri.split(':').at(-1)).join(' / ');
    return [{ side: 'idp', fields: [], params: { found } }];
  },
  good: [{ what: 'success with an assertion' }],
  bad: [
    {
      what: 'Responder',
      response: { message: { status: ['urn:oasis:names:tc:SAML:2.0:status:Responder'] } },
    },
  ],
});
