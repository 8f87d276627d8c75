import { assertionOf } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const issuersDisagree = traceRule({
  id: 'issuers-disagree',
  severity: 'error',
  title: 'Issuer missing, or not the same twice',
  message: 'The response is from {found}, its assertion from {expected}.',
  why: 'The service provider refuses an assertion whose issuer is missing or is not the sender.',
  mend: 'No setting mends that: the identity provider’s software has to name itself in both places.',
  source: 'SAML profiles 4.1.4.2; python3-saml ISSUER_NOT_FOUND_IN_ASSERTION',
  silences: ['response-refused'],
  check: (s) => {
    const assertion = assertionOf(s);
    const issuer = s.response?.message.type === 'Assertion' ? null : s.response?.message.issuer;
    if (!assertion) return [];
    const own = assertion.issuer?.trim();
    if (own && (issuer === null || issuer?.trim() === own)) return [];
    return [{ side: 'idp', fields: [], params: { found: issuer || '–', expected: own || '–' } }];
  },
  good: [
    { what: 'both the same' },
    { what: 'the response may leave it out', response: { message: { issuer: null } } },
  ],
  bad: [{ what: 'an assertion without one', response: { assertion: { issuer: null } } }],
});
