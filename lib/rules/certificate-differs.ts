import { hasFingerprint } from '../saml/fingerprint.ts';
import { GOOD, OTHER_PEM, PEM } from './parts/samples.ts';
import { mendWithGiven } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** Whether a certificate has that fingerprint; null when one of the two is unreadable. */
const has = (s: Sight, certificate: string, fingerprint: string): boolean | null => {
  const facts = s.certificate(certificate);
  return facts.kind === 'certificate' ? hasFingerprint(facts, fingerprint) : null;
};

const check = (s: Sight): Hit[] => {
  const { gives } = s.setUp.idp;
  const { holds } = s.setUp.sp;
  const given = s.certificate(gives.certificate ?? '');
  const held = s.certificate(holds.certificate ?? '');
  const hit: Hit = { side: 'sp', fields: ['certificate'] };
  if (held.kind === 'certificate' && given.kind === 'certificate') {
    return held.der === given.der ? [] : [{ ...hit, ...mendWithGiven(s, 'certificate') }];
  }
  if (has(s, holds.certificate ?? '', gives.certificateFingerprint ?? '') === false) {
    return [{ ...hit, fields: ['certificate', 'certificateFingerprint'] }];
  }
  return has(s, gives.certificate ?? '', holds.certificateFingerprint ?? '') === false
    ? [{ ...hit, fields: ['certificateFingerprint', 'certificate'] }]
    : [];
};

export const certificateDiffers = rule({
  id: 'certificate-differs',
  severity: 'error',
  title: 'Certificate is not the one in use',
  message: '“{label}” at {console} is not the certificate with which {otherConsole} signs.',
  why: 'Every sign-in fails: users come back from the identity provider and read “Signature validation failed” or a like error.',
  mend: 'Put the active signing certificate of {otherConsole} into “{label}” at {console}.',
  source: 'SAML metadata interoperability profile 2.5; the most frequent cause in field reports',
  check,
  good: [
    { what: 'the same certificate, wrapped otherwise', ...GOOD },
    {
      what: 'the SP holds none yet',
      sp: { holds: { certificate: '' } },
      idp: { gives: { certificate: PEM } },
    },
    {
      what: 'the fingerprint shown is that of the certificate',
      sp: { holds: { certificate: PEM } },
      idp: { gives: { certificateFingerprint: '692A44E79C2DBC0C3B484AB6E60529BA3097100F' } },
    },
  ],
  bad: [
    {
      what: 'last year’s certificate',
      sp: { holds: { certificate: OTHER_PEM } },
      idp: { gives: { certificate: PEM } },
    },
    {
      what: 'the fingerprint shown is another',
      sp: { holds: { certificate: OTHER_PEM } },
      idp: { gives: { certificateFingerprint: '692A44E79C2DBC0C3B484AB6E60529BA3097100F' } },
    },
  ],
});
