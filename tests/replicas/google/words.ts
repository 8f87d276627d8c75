import { german, japanese } from './words-other.ts';

/** English: screenshots of 2022 to 2025. What has no translation in evidence stays English. */
export const ENGLISH = {
  apps: 'Web and mobile apps',
  addApp: 'Add app',
  addCustom: 'Add custom SAML app',
  appDetails: 'App details',
  idpDetails: 'Google Identity Provider details',
  spDetails: 'Service provider details',
  attributeMapping: 'Attribute mapping',
  appName: 'App name',
  description: 'Description',
  appHelp:
    'Enter details for your custom SAML app. This information is shared with app users. Learn more',
  idpHelp:
    "To configure single sign-on (SSO) for SAML apps, follow your service provider's instructions. Learn more",
  spHelp:
    'To configure single sign on, add service provider details such as ACS URL and entity ID. Learn more',
  option1: 'Option 1: Download IdP metadata',
  option2: 'Option 2: Copy the SSO URL, entity ID, and certificate',
  or: 'OR',
  downloadMetadata: 'Download metadata',
  ssoUrl: 'SSO URL',
  entityId: 'Entity ID',
  certificate: 'Certificate',
  expires: 'Expires',
  fingerprint: 'SHA-256 fingerprint',
  copy: 'Copy',
  acsUrl: 'ACS URL',
  startUrl: 'Start URL',
  startUrlOptional: 'Start URL (optional)',
  signedResponse: 'Signed response',
  nameIdHelp: 'Defines the naming format supported by the identity provider. Learn more',
  nameIdFormat: 'Name ID format',
  nameId: 'Name ID',
  attributes: 'Attributes',
  attributesHelp:
    'Add and select user fields in Google Directory, then map them to service provider attributes. Attributes marked with * are mandatory. Learn more',
  directoryAttributes: 'Google Directory attributes',
  appAttributes: 'App attributes',
  selectField: 'Select field',
  addMapping: 'Add mapping',
  groupMembership: 'Group membership (optional)',
  groupHelp:
    'Group membership information can be sent in the SAML response if the user belongs to any of the groups you add here.',
  googleGroups: 'Google groups',
  searchGroup: 'Search for a group',
  appAttribute: 'App attribute',
  back: 'Back',
  cancel: 'Cancel',
  continue: 'Continue',
  finish: 'Finish',
  save: 'Save',
  close: 'Close',
  testLogin: 'Test SAML login',
  editDetails: 'Edit details',
  deleteApp: 'Delete app',
  userAccess: 'User access',
  accessHelp:
    'To make the managed app available to select users, choose a group or organizational unit. Learn more',
  viewDetails: 'View details',
  on: 'ON for everyone',
  off: 'OFF for everyone',
  serviceStatus: 'Service status',
  effect: 'Most changes take effect in a few minutes. Learn more',
  unsaved: '1 unsaved change',
  samlMapping: 'SAML attribute mapping',
  notMapped: "SAML attribute mapping isn't configured",
  configureMapping: 'Configure SAML attribute mapping',
  ssoConfiguration: 'SSO configuration',
  required: 'ACS URL and entity ID are required',
  selectCertificate: 'Select a certificate for this app',
  manageCertificates: 'Manage certificates',
  samlCertificates: 'SAML certificates',
  addCertificate: 'Add certificate',
  certificates: 'Certificates',
  certificatesHelp:
    'Use certificates to confirm the authenticity and integrity of messages shared between the identity and service providers.',
  addAnother: 'Add another certificate',
  idpMetadata: 'IdP metadata',
  noPermission: "You don't have permission to change these settings.",
};

export type Words = typeof ENGLISH;

const OLD: Partial<Words> = {
  addCustom: 'Set up my own custom app',
  idpDetails: 'Google IdP Information',
  spDetails: 'Service Provider Details',
  signedResponse: 'Signed Response',
  nameIdFormat: 'Name ID Format',
  addMapping: 'Add new mapping',
  back: 'Previous',
  continue: 'Next',
};

export const wordsOf = (language: 'en' | 'de' | 'ja', old: boolean): Words => {
  if (language === 'de') return { ...ENGLISH, ...german };
  if (language === 'ja') return { ...ENGLISH, ...japanese };
  return old ? { ...ENGLISH, ...OLD } : ENGLISH;
};
