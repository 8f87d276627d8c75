import type { CertificateFacts } from '../saml/certificate.ts';
import { certificateInPlay } from './parts/inPlay.ts';
import { SHA1, WEAK } from './parts/sampleCertificates.ts';
import { GOOD, pem } from './parts/samples.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const weakness = ({ key, signatureHash }: CertificateFacts): string | null => {
  if (key.algorithm === 'RSA' && (key.bits ?? 2048) < 2048) return `RSA ${key.bits}`;
  if (key.algorithm === 'DSA' || key.algorithm === 'DSS') return 'DSA';
  return /^(?:MD5|SHA-1)$/.test(signatureHash) ? signatureHash : null;
};

const check = (s: Sight): Hit[] => {
  const found = certificateInPlay(s);
  const weak = found === null ? null : weakness(found.facts);
  return found === null || weak === null
    ? []
    : [{ side: found.side, fields: [found.field], params: { weakness: weak } }];
};

export const certificateWeak = rule({
  id: 'certificate-weak',
  severity: 'warning',
  title: 'Certificate is weak',
  message: 'The certificate in “{label}” at {console} rests on {weakness}.',
  why: 'Such a key or signature can be forged with some effort, and up-to-date service providers refuse it.',
  mend: 'Make a new signing certificate at {idp} with RSA 2048 or more and SHA-256, and put it into {sp}.',
  source: 'NIST SP 800-131A Rev. 2; SAML2Int SDP-MD06',
  check,
  good: [
    { what: 'RSA 2048 with SHA-256', ...GOOD },
    { what: 'no certificate yet', sp: { holds: { certificate: '' } } },
  ],
  bad: [
    { what: 'RSA 1024', idp: { gives: { certificate: pem(WEAK) } } },
    { what: 'signed over SHA-1', sp: { holds: { certificate: pem(SHA1) } } },
  ],
});
