/** What one SAML app of the org is set to: the values of the wizard, by the names of its controls. */
export type AttributeStatement = {
  name: string;
  nameFormat: string;
  values: string;
};

export type GroupStatement = {
  name: string;
  nameFormat: string;
  filterType: string;
  filterValue: string;
};

export type RequestableUrl = {
  url: string;
  index: string;
};

export interface Settings {
  label: string;
  hideIcon: boolean;
  postBackURL: string;
  sameRecipient: boolean;
  requestOthers: boolean;
  recipient: string;
  destination: string;
  audienceRestriction: string;
  defaultRelayState: string;
  nameIDFormat: string;
  userNameTemplate: string;
  customUserName: string;
  updateOn: string;
  responseSigned: string;
  assertionSigned: string;
  signatureAlgorithm: string;
  digestAlgorithm: string;
  encryption: string;
  encryptionAlgorithm: string;
  keyTransportAlgorithm: string;
  encryptionCertificate: string;
  signatureCertificate: string;
  enableSlo: boolean;
  logoutUrl: string;
  samlSpIssuer: string;
  signedRequests: boolean;
  requestableUrls: RequestableUrl[];
  inlineHook: string;
  authnContextClassRef: string;
  honorForceAuthn: string;
  idpIssuer: string;
  attributeStatements: AttributeStatement[];
  groupStatements: GroupStatement[];
  customerOrPartner: string;
  internalApp: boolean;
  contactVendor: boolean;
}

/** A new app's values, as the empty wizard shows them. */
export const DEFAULTS: Settings = {
  label: '',
  hideIcon: false,
  postBackURL: '',
  sameRecipient: true,
  requestOthers: false,
  recipient: '',
  destination: '',
  audienceRestriction: '',
  defaultRelayState: '',
  nameIDFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
  userNameTemplate: 'LOGIN',
  customUserName: '',
  updateOn: 'CREATE_AND_UPDATE',
  responseSigned: 'SIGNED',
  assertionSigned: 'SIGNED',
  signatureAlgorithm: 'RSA_SHA256',
  digestAlgorithm: 'SHA256',
  encryption: 'UNENCRYPTED',
  encryptionAlgorithm: 'AES256_CBC',
  keyTransportAlgorithm: 'RSA_OAEP',
  encryptionCertificate: '',
  signatureCertificate: '',
  enableSlo: false,
  logoutUrl: '',
  samlSpIssuer: '',
  signedRequests: false,
  requestableUrls: [],
  inlineHook: 'NONE',
  authnContextClassRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
  honorForceAuthn: 'YES',
  idpIssuer: '',
  attributeStatements: [],
  groupStatements: [],
  customerOrPartner: '',
  internalApp: false,
  contactVendor: false,
};
