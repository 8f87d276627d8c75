/** Wordings of CleverTap's documentation; the dashboard is English only. */
export const WORDS = {
  create: 'Create SAML Connection',
  signInUrl: 'Sign-in URL',
  organizationName: 'Organization name',
  certificate: 'IDP Signing certificate',
  domains: 'SAML Eligible Email Domains',
  acsUrl: 'Assertion Consumer Service URL',
  entityId: 'Entity ID',
  metadata: 'MetaData XML',
  domainUrl: 'Set your unique domain URL',
};

/** Spellings that stand beside them in the same documentation. */
const OLD: Partial<typeof WORDS> = {
  signInUrl: 'Sign in URL',
  certificate: 'IdP Signing certificate',
  acsUrl: 'Assertion Consumer service URL',
  entityId: 'entity ID',
  metadata: 'Upload XML Metadata',
  domainUrl: 'domain URL',
};

export const wordsOf = (old: boolean): typeof WORDS => ({ ...WORDS, ...(old ? OLD : {}) });
export type Words = typeof WORDS;
