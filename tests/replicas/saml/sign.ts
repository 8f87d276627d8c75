import { SignedXml } from 'xml-crypto';
import type { Digesting, Signing } from './algorithms.ts';
import { DIGEST_URIS, SIGNATURE_URIS } from './algorithms.ts';

const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';

export interface SigningKey {
  privateKey: string;
  certificate: string;
}

/** Where the signature goes: SAML core 5.4.1 has it right after the element's Issuer. */
const PATHS = {
  Response: "/*[local-name(.)='Response']",
  Assertion: "/*[local-name(.)='Response']/*[local-name(.)='Assertion']",
};

/**
 * Signs one element of a response (SAML core 5.4: enveloped, exclusive canonicalisation).
 * Sign the assertion before the response that contains it.
 */
export const signElement = (
  xml: string,
  element: keyof typeof PATHS,
  key: SigningKey,
  algorithms: { signature: Signing; digest: Digesting },
): string => {
  const signer = new SignedXml({
    privateKey: key.privateKey,
    publicCert: key.certificate,
    signatureAlgorithm: SIGNATURE_URIS[algorithms.signature],
    canonicalizationAlgorithm: EXCLUSIVE,
  });
  signer.addReference({
    xpath: PATHS[element],
    transforms: [ENVELOPED, EXCLUSIVE],
    digestAlgorithm: DIGEST_URIS[algorithms.digest],
  });
  signer.computeSignature(xml, {
    prefix: 'ds',
    location: { reference: `${PATHS[element]}/*[local-name(.)='Issuer']`, action: 'after' },
  });
  return signer.getSignedXml();
};
