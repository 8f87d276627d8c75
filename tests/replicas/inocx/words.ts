/** The Maker's wordings, as the help centre gives them; the French ones are inferred. */
export const EN = {
  connectors: 'SSO connectors',
  users: 'User',
  create: 'Create',
  add: 'Add SSO connector',
  save: 'Save',
  name: 'Name',
  reference: 'Reference',
  type: 'Type',
  choose: 'Choose a type',
  saml: 'SAML v2',
  oauth: 'OAUTH 2',
  issuerUrl: 'Issuer URL',
  endpoint: 'Endpoint',
  identifierFormat: 'SAML Identifier Format',
  certificate: 'Certificate',
  method: 'authentication method',
  entityId: 'Identity (EntityID)',
  replyUrl: 'Reply URL (ACS)',
  copyLogin: 'Copy the login address used on INO cx',
  wheel: 'Options',
  userCard: 'User card',
  link: 'Link',
};

export type Words = typeof EN;

/** Other spellings of the same in the help centre. */
export const OLD: Partial<Words> = {
  add: 'SSO plugin',
  saml: 'SAML V2',
  oauth: 'OAUTH2',
  identifierFormat: 'SAML identifier format',
  entityId: 'Identifier (or Entity ID)',
  replyUrl: 'Reply URL (or ACS URL, Assertion Consumer Service)',
};

export const wordsOf = (old: boolean): Words => (old ? { ...EN, ...OLD } : EN);

/** What *SAML v2* asks for, in the order of the form. */
export const SAML_FIELDS = ['issuerUrl', 'endpoint', 'identifierFormat', 'certificate'] as const;
