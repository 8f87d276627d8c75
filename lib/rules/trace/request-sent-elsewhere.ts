import { held } from '../parts/values.ts';
import { orMetadata, ownValue, parted, sentTo, succeeded } from './parts/seen.ts';
import { traceRule } from './rule.ts';

/** An SSO address may lead on to others of the IdP, so a sign-in that worked is no mistake. */
export const requestSentElsewhere = traceRule({
  id: 'request-sent-elsewhere',
  severity: 'error',
  title: 'Request sent to another address',
  message: 'The request was sent to {found}, not to {expected}{near}.',
  why: 'There is no such page, or it is another app’s or another tenant’s: the user is not signed in.',
  mend: 'Put the address that {otherConsole} shows into “{label}” at {console}.',
  source: 'SAML2Int SDP-IDP02; Okta’s help: copy the Sign on URL again',
  silences: ['request-destination-differs', 'error-page'],
  check: (s) => {
    const found = sentTo(s.request);
    const expected = ownValue(s, 'ssoUrl');
    if (!s.request || !found || !expected || found === expected || succeeded(s)) return [];
    if (held(s, 'ssoUrl') === expected) return [];
    const { carrier } = s.request;
    return [
      {
        side: 'sp',
        fields: orMetadata(s, 'ssoUrl'),
        ...parted(expected, found),
        mend: { side: 'sp', field: 'ssoUrl', value: expected },
        at: { message: carrier.id, exchange: carrier.exchange },
      },
    ];
  },
  good: [{ what: 'the same address' }],
  bad: [
    {
      what: 'the address of another app',
      sp: { holds: {} },
      request: {
        exchange: { url: 'https://dev-500508.okta.com/app/other/exk9/sso/saml?SAMLRequest=x' },
      },
      response: null,
    },
    {
      what: 'a slash too many',
      sp: { holds: {} },
      request: {
        exchange: {
          url: 'https://dev-500508.okta.com/app/dev-500508_sipgate_1/exk1a2b3c4d5e6f7g8h9/sso/saml/?SAMLRequest=x',
        },
      },
      response: null,
    },
  ],
});
