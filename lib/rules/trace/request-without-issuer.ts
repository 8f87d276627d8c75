import { ownValue } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const requestWithoutIssuer = traceRule({
  id: 'request-without-issuer',
  severity: 'error',
  title: 'Request says not from whom it is',
  message: 'The request has no Issuer, so the identity provider can’t tell for which app it is.',
  why: 'Google says “invalid_sp_id: The <Issuer> element MUST be present”; others show an error of their own.',
  mend: 'Enter the service provider’s own entity ID there, “{label}”.',
  source: 'SAML profiles 4.1.4.1; django-saml2-auth 32',
  silences: ['error-page'],
  check: (s) =>
    s.request && !s.request.message.issuer?.trim()
      ? [
          {
            side: 'sp',
            fields: ['spEntityId'],
            params: { found: ownValue(s, 'spEntityId') ?? '–' },
            at: { message: s.request.carrier.id, exchange: s.request.carrier.exchange },
          },
        ]
      : [],
  good: [{ what: 'an Issuer' }],
  bad: [
    { what: 'none', request: { message: { issuer: null } }, response: null },
    { what: 'an empty one', request: { message: { issuer: '' } }, response: null },
  ],
});
