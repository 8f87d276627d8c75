import { assertionOf, ownValue } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const audienceMissing = traceRule({
  id: 'audience-missing',
  severity: 'error',
  title: 'Assertion is for nobody in particular',
  message: 'The assertion names no audience, so it could be used at any service provider.',
  why: 'The service provider refuses it; one that takes it can be entered with another’s assertion.',
  mend: 'Put the service provider’s entity ID into “{label}” at {console}.',
  source: 'SAML profiles 4.1.4.2; better-auth 10226; CERT/CC VU#612636',
  silences: ['response-refused'],
  check: (s) => {
    const assertion = assertionOf(s);
    if (!assertion) return [];
    const { audiences } = assertion;
    if (audiences.length > 0 && audiences.every((one) => one.some((name) => name.trim() !== '')))
      return [];
    const value = ownValue(s, 'spEntityId');
    return [
      {
        side: 'idp',
        fields: ['spEntityId'],
        ...(value && { mend: { side: 'idp', field: 'spEntityId', value } as const }),
      },
    ];
  },
  good: [{ what: 'an audience' }],
  bad: [
    { what: 'no restriction', response: { assertion: { audiences: [] } } },
    { what: 'an empty audience', response: { assertion: { audiences: [['']] } } },
  ],
});
