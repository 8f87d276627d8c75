import type { Field, Side } from '../../model/field.ts';
import type { CertificateFacts } from '../../saml/certificate.ts';
import type { Sight } from '../rule.ts';

export interface InPlay {
  side: Side;
  field: Field;
  facts: CertificateFacts;
}

/** Signing certificates that a certificate or metadata text holds. */
export const certificatesIn = (s: Sight, field: Field, text: string): CertificateFacts[] => {
  const bodies = field === 'metadataXml' ? metadataBodies(s, text) : [text];
  return bodies.map((body) => s.certificate(body)).filter((c) => c.kind === 'certificate');
};

const metadataBodies = (s: Sight, text: string): string[] => {
  const reading = s.metadata(text);
  if ('error' in reading) return [];
  return reading.entities
    .filter((entity) => entity.roles.includes('idp'))
    .flatMap((entity) => entity.certificates)
    .filter((certificate) => certificate.role === 'idp' && certificate.use !== 'encryption')
    .map((certificate) => certificate.body);
};

/**
 * The certificate that sign-ins will be verified with: the IdP's own where it was seen, else the one
 * that the SP holds. (That both are the same is another rule's matter.)
 */
export const certificateInPlay = (s: Sight): InPlay | null => {
  for (const [side, values] of [
    ['idp', s.setUp.idp.gives],
    ['sp', s.setUp.sp.holds],
  ] as const) {
    for (const field of ['certificate', 'metadataXml'] as const) {
      const [facts] = certificatesIn(s, field, values[field] ?? '');
      if (facts !== undefined) return { side, field, facts };
    }
  }
  return null;
};
