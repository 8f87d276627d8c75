/** Canonical tokens of the `choice` fields, whatever the console calls them. */

/** SAML core 8.3. The 1.1 and 2.0 prefixes are part of the identifier. */
export const NAME_ID_FORMATS = {
  unspecified: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
  emailAddress: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  x509SubjectName: 'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName',
  windows: 'urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName',
  persistent: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  transient: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient',
} as const;

/** What the NameID is made from at the IdP. */
export type NameIdSource = 'email' | 'username' | 'other';

export type SignatureAlgorithm = 'rsa-sha256' | 'rsa-sha1' | 'rsa-sha384' | 'rsa-sha512';
export type DigestAlgorithm = 'sha256' | 'sha1' | 'sha384' | 'sha512';
export type Binding = 'post' | 'redirect' | 'artifact';
export type SignedElements = 'assertion' | 'response' | 'both';
export type Initiator = 'sp' | 'idp';
export type Protocol = 'saml' | 'oauth';
