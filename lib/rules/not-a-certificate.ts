import { certificateSlots } from './parts/certificateSlots.ts';
import { GOOD, IDP_METADATA, PEM } from './parts/samples.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  certificateSlots(s).flatMap(({ side, field, text, mend }): Hit[] => {
    const { kind } = s.certificate(text);
    return kind === 'certificate' || kind === 'truncated' || kind === 'empty'
      ? []
      : [{ side, fields: [field], params: { what: kind }, ...mend }];
  });

export const notACertificate = rule({
  id: 'not-a-certificate',
  severity: 'error',
  title: 'Not a certificate',
  message: '“{label}” at {console} holds {what}, not a certificate.',
  why: 'Every sign-in fails: users come back from the identity provider and read that the signature is not valid, since nothing can be verified with this text.',
  mend: 'Download the signing certificate of {idp} and put its text into “{label}”; a private key must never leave its owner.',
  source: 'RFC 5280, RFC 7468; field reports (GitLab 221300, Zammad 3338)',
  silences: ['certificate-form', 'certificate-differs'],
  check,
  good: [
    { what: 'a certificate', ...GOOD },
    { what: 'nothing yet', sp: { holds: { certificate: '' } } },
  ],
  bad: [
    {
      what: 'a private key',
      sp: {
        holds: {
          certificate: '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMG\n-----END PRIVATE KEY-----',
        },
      },
      idp: { gives: { certificate: PEM } },
    },
    {
      what: 'a certificate request',
      sp: {
        holds: {
          certificate:
            '-----BEGIN CERTIFICATE REQUEST-----\nMIIBWzCC\n-----END CERTIFICATE REQUEST-----',
        },
      },
    },
    {
      what: 'a public key',
      sp: {
        holds: { certificate: '-----BEGIN PUBLIC KEY-----\nMFkwEwYH\n-----END PUBLIC KEY-----' },
      },
    },
    {
      what: 'a fingerprint',
      sp: { holds: { certificate: 'A1:B2:C3:D4:E5:F6:07:18:29:3A:4B:5C:6D:7E:8F:90:A1:B2:C3:D4' } },
    },
    {
      what: 'a web page',
      sp: { holds: { certificate: '<!DOCTYPE html><html><body>Sign in</body></html>' } },
    },
    { what: 'a metadata document', sp: { holds: { certificate: IDP_METADATA } } },
    { what: 'any other text', sp: { holds: { certificate: 'certificate of the new app' } } },
  ],
});
