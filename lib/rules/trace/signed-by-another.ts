import { formWanted } from '../parts/formWanted.ts';
import { otherBody } from './parts/otherCertificate.ts';
import { orMetadata } from './parts/seen.ts';
import { BY_ANOTHER, refusedFor, signature } from './parts/signatures.ts';
import { traceRule } from './rule.ts';

export const signedByAnother = traceRule({
  id: 'signed-by-another',
  severity: 'error',
  title: 'Signed with another certificate',
  message:
    'The {element} is not signed with the certificate that is configured, but with {signer}.',
  why: 'The service provider refuses it: “signature validation failed”.',
  mend: 'Put the certificate with which the identity provider signs into “{label}” at {console}, if it is the identity provider that you meant.',
  source: 'SAML core 5; SSOReady: bad certificate; semgrep-docs 1517, casdoor 3029',
  silences: ['response-refused', 'signature-broken'],
  check: (s) => {
    const signatures = s.response?.message.signatures ?? [];
    const bad = refusedFor(signatures, BY_ANOTHER);
    if (!bad || bad.reason === null) return [];
    const body = bad.other && otherBody(s, bad.other);
    const value = body && formWanted(s, 'sp', 'certificate', body);
    return [
      {
        side: 'sp',
        fields: orMetadata(s, 'certificate'),
        params: {
          element: bad.element,
          signer: bad.reason,
          found: bad.other ?? bad.enclosed ?? '–',
        },
        ...(value && { mend: { side: 'sp', field: 'certificate', value } as const }),
      },
    ];
  },
  good: [{ what: 'the configured one' }],
  bad: [
    {
      what: 'the other certificate of the identity provider',
      response: {
        message: {
          signatures: [signature({ valid: false, reason: 'otherCertificate', other: 'ab' })],
        },
      },
    },
    {
      what: 'one that only the message knows',
      response: {
        message: {
          signatures: [signature({ valid: false, reason: 'onlyEnclosed', enclosed: 'cd' })],
        },
      },
    },
  ],
});
