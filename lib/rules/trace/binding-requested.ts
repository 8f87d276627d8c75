import { traceRule } from './rule.ts';

const POST = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';

export const bindingRequested = traceRule({
  id: 'binding-requested',
  severity: 'warning',
  title: 'Response wanted by another binding',
  message: 'The request wants the response by {found}.',
  why: 'Most identity providers can only post it; Microsoft refuses with AADSTS75003.',
  mend: 'Choose HTTP-POST for the response in “{label}” at {console}.',
  source: 'Microsoft: AADSTS75003; SAML profiles 4.1.2',
  silences: ['error-page'],
  check: (s) => {
    const found = s.request?.message.request?.protocolBinding;
    if (!s.request || !found || found === POST) return [];
    if (s.response?.carrier.binding === 'artifact') return [];
    return [
      {
        side: 'sp',
        fields: ['binding'],
        params: { found },
        at: { message: s.request.carrier.id, exchange: s.request.carrier.exchange },
      },
    ];
  },
  good: [{ what: 'none named', request: { request: { protocolBinding: null } } }],
  bad: [
    {
      what: 'redirect',
      request: { request: { protocolBinding: POST.replace('POST', 'Redirect') } },
    },
  ],
});
