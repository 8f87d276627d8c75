import type { ProtocolMessage } from '../model/protocol.ts';
import { type CertificateFacts, readCertificate } from '../saml/certificate.ts';

/** More in one message are an attack, not a chain. */
const MOST = 50;

/** The certificates that a message brings along, each once. Nothing in them is to be trusted. */
export const certificatesOf = ({ xml }: Pick<ProtocolMessage, 'xml'>): CertificateFacts[] => {
  const found = new Map<string, CertificateFacts>();
  let left = MOST;
  const bodies = (xml ?? '').matchAll(/<(?:[\w.-]+:)?X509Certificate(?:\s[^<>]*)?>([^<]*)</g);
  for (const [, body = ''] of bodies) {
    if (left-- === 0) break;
    const facts = readCertificate(body);
    if (facts.kind === 'certificate') found.set(facts.sha256, facts);
  }
  return [...found.values()];
};
