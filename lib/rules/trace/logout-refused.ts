import { SUCCESS } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const logoutRefused = traceRule({
  id: 'logout-refused',
  severity: 'error',
  title: 'Logout was not completed',
  message: 'The answer to the logout has the status {found}.',
  why: 'The user is still signed in, here or at another service provider.',
  mend: 'Look at the logout addresses and at the certificate for signed logout messages at both sides.',
  source: 'SAML core 3.7.3.2 (PartialLogout); Okta: app.auth.slo.saml.invalid_signature',
  check: (s) =>
    s.logouts
      .filter((one) => one.message.type === 'LogoutResponse' && one.message.status[0] !== SUCCESS)
      .map((one) => ({
        side: 'idp' as const,
        fields: ['spSloUrl' as const],
        params: {
          found: one.message.status.map((uri) => uri.split(':').at(-1)).join(' / ') || '–',
        },
        at: { message: one.carrier.id, exchange: one.carrier.exchange },
      })),
  good: [
    {
      what: 'success',
      logouts: [{ message: { type: 'LogoutResponse', logout: null, status: [SUCCESS] } }],
    },
  ],
  bad: [
    {
      what: 'in part',
      logouts: [
        {
          message: {
            type: 'LogoutResponse',
            logout: null,
            status: [
              'urn:oasis:names:tc:SAML:2.0:status:Responder',
              'urn:oasis:names:tc:SAML:2.0:status:PartialLogout',
            ],
          },
        },
      ],
    },
    {
      what: 'no status',
      logouts: [{ message: { type: 'LogoutResponse', logout: null, status: [] } }],
    },
  ],
});
