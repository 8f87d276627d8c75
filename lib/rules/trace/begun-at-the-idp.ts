import { demanded } from '../parts/values.ts';
import { ownValue, succeeded } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const begunAtTheIdp = traceRule({
  id: 'begun-at-the-idp',
  severity: 'error',
  title: 'Sign-in begun at the identity provider',
  message: 'The response answers no request, but {sp} takes only sign-ins that begin there.',
  why: 'Whoever clicks the app’s tile at the identity provider sees an error.',
  mend: 'Begin at the service provider. Where “{label}” can be set at {console}, choose the service provider, with its own sign-in address.',
  source: 'Infobip: IdP-initiated sign-in is not supported; SAML profiles 4.1.5',
  silences: ['response-refused'],
  check: (s) => {
    if (demanded(s, 'initiator') !== 'sp' || !succeeded(s) || s.request) return [];
    if (s.response?.message.inResponseTo) return [];
    const found = ownValue(s, 'spInitiationUrl') ?? '';
    return [{ side: 'idp', fields: ['initiator'], params: { found } }];
  },
  good: [
    {
      what: 'an SP that takes either',
      request: null,
      response: { message: { inResponseTo: null }, confirmation: { inResponseTo: null } },
    },
  ],
  bad: [
    {
      what: 'Infobip’s tile',
      sp: { console: 'infobip' },
      request: null,
      response: { message: { inResponseTo: null }, confirmation: { inResponseTo: null } },
    },
  ],
});
