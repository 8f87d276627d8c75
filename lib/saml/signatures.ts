import type { SignatureReading } from '../model/signature.ts';
import { fromBase64 } from './bytes.ts';
import { sha256 } from './hash.ts';
import { kids, within, type XmlElement } from './xml.ts';

const algorithmOf = (element: XmlElement | undefined): string | null =>
  element?.attributes.Algorithm ?? null;

const enclosed = (signature: XmlElement): string | null => {
  const bytes = fromBase64(within(signature, 'X509Certificate')[0]?.text ?? '');
  return bytes && sha256(bytes);
};

/** All signatures in an element, outermost first, of which nothing has been verified. */
export const signaturesIn = (element: XmlElement): SignatureReading[] => [
  ...kids(element, 'Signature').map((signature) => ({
    element: element.name,
    id: element.attributes.ID ?? element.attributes.AssertionID ?? null,
    algorithm: algorithmOf(within(signature, 'SignatureMethod')[0]),
    digest: algorithmOf(within(signature, 'DigestMethod')[0]),
    valid: null,
    reason: 'not verified',
    certificate: null,
    enclosed: enclosed(signature),
  })),
  ...element.children.filter((child) => child.name !== 'Signature').flatMap(signaturesIn),
];

/** The signature of an address, of which nothing has been verified (bindings 3.4.4.1). */
export const querySignatureReading = (algorithm: string | null): SignatureReading => ({
  element: 'query',
  id: null,
  algorithm,
  digest: null,
  valid: null,
  reason: 'not verified',
  certificate: null,
  enclosed: null,
});
