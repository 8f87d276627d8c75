import { hasFingerprint } from '../saml/fingerprint.ts';
import { OTHER_PEM, PEM } from './parts/samples.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] => {
  const { certificate = '', certificateFingerprint = '' } = s.setUp.sp.holds;
  const facts = s.certificate(certificate);
  if (facts.kind !== 'certificate') return [];
  if (hasFingerprint(facts, certificateFingerprint) !== false) return [];
  return [
    {
      side: 'sp',
      fields: ['certificateFingerprint', 'certificate'],
      params: { second: s.label('sp', 'certificate') },
    },
  ];
};

const SHA1 = '692A44E79C2DBC0C3B484AB6E60529BA3097100F';

export const fingerprintOfAnotherCertificate = rule({
  id: 'fingerprint-of-another-certificate',
  severity: 'error',
  title: 'Fingerprint of another certificate',
  message: '“{label}” at {console} is not the fingerprint of the certificate in “{second}”.',
  why: 'Whichever of the two the service provider goes by, users may be told that the signature is not valid.',
  mend: 'Enter the signing certificate of {idp} and its own fingerprint, or leave one of the two empty.',
  source: 'Zammad 3338; python3-saml (certificate and fingerprint)',
  check,
  good: [
    {
      what: 'both of one certificate',
      sp: { holds: { certificate: PEM, certificateFingerprint: SHA1 } },
    },
    { what: 'only the fingerprint', sp: { holds: { certificateFingerprint: SHA1 } } },
  ],
  bad: [
    {
      what: 'the fingerprint of the old one',
      sp: { holds: { certificate: OTHER_PEM, certificateFingerprint: SHA1 } },
    },
    {
      what: 'SHA-256 of nothing in sight',
      sp: { holds: { certificate: PEM, certificateFingerprint: 'ab'.repeat(32) } },
    },
  ],
});
