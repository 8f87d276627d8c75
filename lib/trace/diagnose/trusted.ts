import type { SetUp } from '../../model/finding.ts';
import { readMetadata } from '../../saml/metadata.ts';
import { pemBodies } from '../../saml/pem.ts';

/** Whom each message is held against: certificates as PEM or base64. */
export interface Trusted {
  idp: { configured: string[]; others: string[] };
  sp: { configured: string[]; others: string[] };
}

const inMetadata = (xml: string | undefined, role: 'sp' | 'idp'): string[] => {
  const reading = xml ? readMetadata(xml) : null;
  return reading === null || 'error' in reading
    ? []
    : reading.entities
        .flatMap((entity) => entity.certificates)
        .filter((one) => one.role === role && one.use !== 'encryption')
        .map((one) => one.body);
};

const inText = (text: string | undefined): string[] => {
  if (!text) return [];
  const bodies = pemBodies(text);
  return bodies.length > 0 ? bodies : [text];
};

/**
 * The certificates of a connection. An SP verifies with what it holds; while that was not seen, with
 * what the IdP's console gives. What the IdP gives besides is known, and makes nothing valid.
 */
export const trustedOf = ({ sp, idp }: SetUp, others: readonly string[] = []): Trusted => {
  const held = [...inText(sp.holds.certificate), ...inMetadata(sp.holds.metadataXml, 'idp')];
  const given = [...inText(idp.gives.certificate), ...inMetadata(idp.gives.metadataXml, 'idp')];
  const ofSp = [...inText(idp.holds.spCertificate)];
  const own = inText(sp.gives.spCertificate);
  return {
    idp:
      held.length > 0
        ? { configured: held, others: [...given, ...others] }
        : { configured: given, others: [...others] },
    sp: ofSp.length > 0 ? { configured: ofSp, others: own } : { configured: own, others: [] },
  };
};
