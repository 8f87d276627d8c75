import { SignedXml } from 'xml-crypto';
import type { Verification } from '../../../../lib/model/signature.ts';
import { verifySignatures } from '../../../../lib/saml/signature/verify.ts';
import { certificatePem, privateKeyPem, selfSigned } from '../../../replicas/certificate.ts';

export interface Key {
  privateKey: string;
  certificate: string;
}

export const newKey = async (subject = 'CN=idp'): Promise<Key> => {
  const { certificate, keys } = await selfSigned(subject);
  return { privateKey: await privateKeyPem(keys), certificate: certificatePem(certificate) };
};

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
export const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';

export const assertion = (id: string, user: string, inside = ''): string =>
  `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${id}" Version="2.0"><saml:Issuer>https://idp.example.com</saml:Issuer><saml:Subject><saml:NameID>${user}</saml:NameID></saml:Subject>${inside}</saml:Assertion>`;

export const response = (id: string, inside: string): string =>
  `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="${id}" Version="2.0">${inside}</samlp:Response>`;

export interface How {
  algorithm?: string;
  /** What the schema calls the ID; `ID` in SAML 2.0. */
  idAttribute?: string;
  transforms?: string[];
}

/** Signs the element of that ID; its signature becomes its first child. */
export const signed = (xml: string, id: string, key: Key, how: How = {}): string => {
  const { idAttribute = 'ID' } = how;
  const xpath = `//*[@${idAttribute}='${id}']`;
  const signer = new SignedXml({
    idAttribute,
    privateKey: key.privateKey,
    publicCert: key.certificate,
    signatureAlgorithm: how.algorithm ?? RSA_SHA256,
    canonicalizationAlgorithm: EXCLUSIVE,
  });
  signer.addReference({
    xpath,
    transforms: how.transforms ?? [`${DSIG}enveloped-signature`, EXCLUSIVE],
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
  });
  signer.computeSignature(xml, {
    prefix: 'ds',
    location: { reference: xpath, action: 'prepend' },
  });
  return signer.getSignedXml();
};

/** The signature in a document, cut out of it. */
export const cutOut = (xml: string): { signature: string; rest: string } => {
  const [signature = ''] = /<ds:Signature.*<\/ds:Signature>/s.exec(xml) ?? [];
  return { signature, rest: xml.replace(signature, '') };
};

export const verify = async (
  xml: string,
  keys: readonly Key[],
  others: readonly Key[] = [],
): Promise<Verification> => {
  const bodies = (of: readonly Key[]): string[] => of.map(({ certificate }) => certificate);
  const result = await verifySignatures(xml, bodies(keys), bodies(others));
  if ('error' in result) throw new Error(result.error);
  return result;
};

/** What is said of each signature: the element with its ID, and `valid` or the reason. */
export const told = ({ signatures }: Verification): string[] =>
  signatures.map(
    ({ element, id, valid, reason }) => `${element} ${id}: ${valid === true ? 'valid' : reason}`,
  );
