import type { SignatureReading } from '../model/signature.ts';
import { fromBase64 } from './bytes.ts';
import { sha256 } from './hash.ts';
import { within, type XmlElement } from './xml.ts';

const isSignature = ({ name, namespace }: XmlElement): boolean =>
  name === 'Signature' && (namespace === '' || namespace === 'http://www.w3.org/2000/09/xmldsig#');

const algorithmOf = (element: XmlElement | undefined): string | null =>
  element?.attributes.Algorithm ?? null;

const enclosed = (signature: XmlElement): string | null => {
  const bytes = fromBase64(within(signature, 'X509Certificate')[0]?.text ?? '');
  return bytes && sha256(bytes);
};

const transforms = (signature: XmlElement): (string | null)[] =>
  within(signature, 'Transform').map(algorithmOf);

/** All signatures in an element, outermost first, of which nothing has been verified. */
export const signaturesIn = (element: XmlElement): SignatureReading[] => [
  ...element.children.filter(isSignature).map((signature) => ({
    element: element.name,
    id: element.attributes.ID ?? element.attributes.AssertionID ?? null,
    algorithm: algorithmOf(within(signature, 'SignatureMethod')[0]),
    digest: algorithmOf(within(signature, 'DigestMethod')[0]),
    canonicalization: transforms(signature).at(-1) ?? null,
    valid: null,
    reason: 'notVerified' as const,
    certificate: null,
    other: null,
    enclosed: enclosed(signature),
  })),
  ...element.children.filter((child) => !isSignature(child)).flatMap(signaturesIn),
];

/** The signature of an address, of which nothing has been verified (bindings 3.4.4.1). */
export const querySignatureReading = (algorithm: string | null): SignatureReading => ({
  element: 'query',
  id: null,
  algorithm,
  digest: null,
  canonicalization: null,
  valid: null,
  reason: 'notVerified',
  certificate: null,
  other: null,
  enclosed: null,
});
