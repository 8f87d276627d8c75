import { certificatesIn } from '../../parts/inPlay.ts';
import type { TraceSight } from '../rule.ts';

/** Body of the certificate that the IdP's own console shows, if it is the one with that fingerprint. */
export const otherBody = (s: TraceSight, sha256: string): string | null => {
  const { certificate = '', metadataXml = '' } = s.setUp.idp.gives;
  const known = [
    ...certificatesIn(s, 'certificate', certificate),
    ...certificatesIn(s, 'metadataXml', metadataXml),
  ];
  return known.find((one) => one.sha256 === sha256)?.der ?? null;
};
