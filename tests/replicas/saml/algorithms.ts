import type { DigestAlgorithm, SignatureAlgorithm } from '../../../lib/model/choice.ts';

/** Those that the signing library knows and the products offer. */
export type Signing = Exclude<SignatureAlgorithm, 'rsa-sha384'>;
export type Digesting = Exclude<DigestAlgorithm, 'sha384'>;

/** XML Signature 1.1, section 6, and RFC 6931, section 2.3. */
export const SIGNATURE_URIS: Record<Signing, string> = {
  'rsa-sha1': 'http://www.w3.org/2000/09/xmldsig#rsa-sha1',
  'rsa-sha256': 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  'rsa-sha512': 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
};

export const DIGEST_URIS: Record<Digesting, string> = {
  sha1: 'http://www.w3.org/2000/09/xmldsig#sha1',
  sha256: 'http://www.w3.org/2001/04/xmlenc#sha256',
  sha512: 'http://www.w3.org/2001/04/xmlenc#sha512',
};
