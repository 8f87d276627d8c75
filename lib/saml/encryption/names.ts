export const XENC = 'http://www.w3.org/2001/04/xmlenc#';
export const XENC_11 = 'http://www.w3.org/2009/xmlenc11#';

/** What can be encrypted in SAML (core 2.2.4, 2.3.4, 2.7.3.2, 3.6.1). */
export const ENCRYPTED: readonly string[] = [
  'EncryptedAssertion',
  'EncryptedID',
  'NewEncryptedID',
  'EncryptedAttribute',
];
