import { ownValue, sentTo } from './parts/seen.ts';
import { traceRule } from './rule.ts';

const LOOPBACK = /^http:\/\/(?:localhost|127\.|\[::1\])/i;

export const sentOverHttp = traceRule({
  id: 'sent-over-http',
  severity: 'warning',
  title: 'Response sent without encryption',
  message: 'The response went to {found}, so anyone on the way can read and use it.',
  why: 'Whoever listens can sign in as that user; identity providers refuse such an address more and more.',
  mend: 'Enter the https address in “{label}” at {console}.',
  source: 'OWASP SAML Security Cheat Sheet; SAML2Int SDP-SP09',
  check: (s) => {
    const found = sentTo(s.response);
    if (!found?.startsWith('http:') || LOOPBACK.test(found)) return [];
    const own = ownValue(s, 'acsUrl');
    const mend = own?.startsWith('https:')
      ? { mend: { side: 'idp', field: 'acsUrl', value: own } as const }
      : {};
    return [{ side: 'idp', fields: ['acsUrl'], params: { found }, ...mend }];
  },
  good: [
    { what: 'https' },
    {
      what: 'the same machine',
      response: { exchange: { url: 'http://localhost:8080/acs' } },
    },
  ],
  bad: [{ what: 'http', response: { exchange: { url: 'http://sp.example.com/acs' } } }],
});
