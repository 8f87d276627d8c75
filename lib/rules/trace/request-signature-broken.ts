import { signature } from './parts/signatures.ts';
import { traceRule } from './rule.ts';

export const requestSignatureBroken = traceRule({
  id: 'request-signature-broken',
  severity: 'error',
  title: 'Request’s signature is not valid',
  message: 'The request is signed, but not with the key of the service provider’s certificate.',
  why: 'An identity provider that checks requests refuses this one.',
  mend: 'Take the certificate that {otherConsole} shows now into “{label}” at {console}.',
  source: 'SAML2Int SDP-IDP05; Microsoft: AADSTS50006, 50012',
  check: (s) => {
    const request = s.request;
    if (!request?.message.signatures.some((one) => one.valid === false)) return [];
    return [
      {
        side: 'idp',
        fields: ['spCertificate'],
        at: { message: request.carrier.id, exchange: request.carrier.exchange },
      },
    ];
  },
  good: [
    { what: 'not signed' },
    {
      what: 'no certificate to verify it with',
      request: {
        message: {
          signatures: [signature({ element: 'query', valid: null, reason: 'noCertificate' })],
        },
      },
    },
  ],
  bad: [
    {
      what: 'another key',
      request: {
        message: {
          signatures: [signature({ element: 'query', valid: false, reason: 'unknownSigner' })],
        },
      },
    },
  ],
});
