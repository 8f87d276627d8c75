import { held } from '../parts/values.ts';
import { lines, ownValue, parted, sentTo, succeeded } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const acsUrlRequestedDiffers = traceRule({
  id: 'acs-url-requested-differs',
  severity: 'error',
  title: 'Response wanted at another address',
  message:
    'The request wants the response at {found}; the identity provider knows {expected}{near}.',
  why: 'The identity provider refuses the request: AADSTS50011 at Microsoft, “ACS Url doesn’t match” from Google.',
  mend: 'Enter the address of the request in “{label}” at {console}.',
  source: 'SAML2Int SDP-IDP06; Microsoft: AADSTS50011',
  silences: ['error-page', 'status-not-success'],
  check: (s) => {
    const found = s.request?.message.request?.acsUrl;
    if (!s.request || !found) return [];
    const configured = lines(held(s, 'acsUrl'));
    const own = ownValue(s, 'acsUrl');
    const [expected] = configured.length > 0 ? configured : own ? [own] : [];
    if (expected === undefined || [...configured, configured.length ? '' : own].includes(found))
      return [];
    if (succeeded(s) && sentTo(s.response) === found) return [];
    const { carrier } = s.request;
    const { difference, params } = parted(found, expected);
    return [
      {
        side: 'idp',
        fields: ['acsUrl'],
        difference,
        params: { ...params, found, expected },
        mend: { side: 'idp', field: 'acsUrl', value: found },
        at: { message: carrier.id, exchange: carrier.exchange },
      },
    ];
  },
  good: [
    {
      what: 'one of several reply addresses',
      idp: {
        holds: {
          acsUrl:
            'https://a.example/acs\nhttps://login.sipgate.com/auth/realms/acme/broker/okta/endpoint',
        },
      },
    },
    {
      what: 'the request leaves it to the identity provider',
      request: { request: { acsUrl: null } },
    },
  ],
  bad: [
    {
      what: 'not among the reply addresses',
      idp: { holds: { acsUrl: 'https://login.sipgate.com/acs' } },
      response: null,
    },
  ],
});
