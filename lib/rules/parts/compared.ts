import { FIELDS } from '../../model/field.ts';
import type { CertificateSketch, Finding } from '../../model/finding.ts';
import type { CertificateReading } from '../../saml/certificate.ts';
import { difference } from '../../saml/difference.ts';
import type { Hit, Sight } from '../rule.ts';

/** Values that are read as they are; tokens, lists and documents are not. */
const TEXTS: readonly string[] = ['url', 'entityId', 'fingerprint', 'text', 'pattern'];

const sketch = (reading: CertificateReading): CertificateSketch | null =>
  reading.kind === 'certificate'
    ? {
        subject: reading.subject,
        notBefore: reading.notBefore.toISOString(),
        notAfter: reading.notAfter.toISOString(),
        sha1: reading.sha1,
        sha256: reading.sha256,
      }
    : null;

/** What a value is beside what puts it right, where the rule does not say it itself. */
export const compared = (s: Sight, hit: Hit): Pick<Finding, 'difference' | 'certificates'> => {
  const { side, fields, mend } = hit;
  const found = mend && s.setUp[side].holds[mend.field];
  if (hit.difference || !mend || !found || mend.side !== side || mend.field !== fields[0])
    return {};
  const { kind } = FIELDS[mend.field];
  if (kind === 'certificate') {
    const [wanted, held] = [sketch(s.certificate(mend.value)), sketch(s.certificate(found))];
    return wanted && held && wanted.sha256 !== held.sha256
      ? { certificates: { expected: wanted, found: held } }
      : {};
  }
  return TEXTS.includes(kind) && mend.value !== found && mend.value !== ''
    ? { difference: difference(mend.value, found) }
    : {};
};
