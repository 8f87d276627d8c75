import { given, held, known } from '../parts/values.ts';
import { lines, parted, succeeded } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const requestIssuerDiffers = traceRule({
  id: 'request-issuer-differs',
  severity: 'error',
  title: 'Request names another service provider',
  message: 'The request is from {found}; the identity provider knows it as {expected}{near}.',
  why: 'The identity provider finds no such app: AADSTS700016 at Microsoft, 403 app_not_configured at Google.',
  mend: 'Enter exactly what the request says in “{label}” at {console}.',
  source: 'SAML profiles 4.1.4.1; Microsoft: AADSTS700016; Google’s help: 403 app_not_configured',
  silences: ['error-page', 'audience-not-ours'],
  check: (s) => {
    const found = s.request?.message.issuer;
    if (!s.request || !found) return [];
    const configured = lines(held(s, 'spEntityId'));
    const own = given(s, 'spEntityId');
    const expected = configured.length > 0 ? configured : known(own) ? [own] : [];
    if (expected.length === 0 || expected.includes(found)) return [];
    const named = s.response?.message.assertions[0]?.audiences.flat() ?? [];
    if (succeeded(s) && named.includes(found)) return [];
    const { carrier } = s.request;
    const [other = ''] = expected;
    const { difference, params } = parted(found, other);
    return [
      {
        side: 'idp',
        fields: ['spEntityId'],
        difference,
        params: { ...params, found, expected: other },
        mend: { side: 'idp', field: 'spEntityId', value: found },
        at: { message: carrier.id, exchange: carrier.exchange },
      },
    ];
  },
  good: [{ what: 'the same name' }, { what: 'no request was seen', request: null }],
  bad: [
    {
      what: 'capital letters',
      request: { message: { issuer: 'https://login.sipgate.com/auth/realms/ACME' } },
      response: null,
    },
    {
      what: 'an old name at the identity provider',
      idp: { holds: { spEntityId: 'https://old.example.com' } },
      response: null,
    },
  ],
});
