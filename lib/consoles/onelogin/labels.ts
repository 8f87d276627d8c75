import type { Labels } from '../../model/console.ts';

const en = (...texts: string[]): Labels => ({ en: texts });

/**
 * Labels of *Configuration*: SAML Custom Connector (Advanced) first, then its older connectors and the
 * words of guides. That the validator's label begins with that of the ACS URL is no matter, since
 * labels are compared whole.
 */
export const LABELS = {
  relayState: en('RelayState', 'Relay State'),
  spEntityId: en('Audience (EntityID)', 'Audience', 'SAML Audience', 'SAML Audience URL'),
  recipient: en('Recipient', 'SAML Recipient'),
  acsValidator: en(
    'ACS (Consumer) URL Validator',
    'ACS URL Validator',
    'ACS Consumer URL Validator',
    'SAML Consumer URL Validator',
  ),
  acsUrl: en('ACS (Consumer) URL', 'ACS URL', 'ACS Consumer URL', 'SAML Consumer URL'),
  spSloUrl: en('Single Logout URL', 'SAML Single Logout URL'),
  spInitiationUrl: en('Login URL'),
  initiator: en('SAML initiator', 'SAML initiater'),
  nameIdFormat: en('SAML nameID format'),
  signedElements: en('SAML signature element'),
  encryptAssertion: en('Encrypt assertion'),
  spCertificate: en('Public key'),
  signatureAlgorithm: en('SAML Signature Algorithm'),
  idpEntityId: en('Issuer URL'),
  ssoUrl: en(
    'SAML 2.0 Endpoint (HTTP)',
    'SAML 2.0 Endpoint (HTTP-POST)',
    'SAML 2.0 Endpoint (HTTP POST)',
    'SAML 2.0 Endpoint',
  ),
  idpSloUrl: en('SLO Endpoint (HTTP)', 'SLO Endpoint'),
  nameIdSource: en(
    'NameID value',
    'NameID (fka Email)',
    'Email (SAML NameID)',
    'NameID (Subject)',
    'NameID',
  ),
} as const;

/** What else *Configuration* asks, and no connection turns on. */
export const OTHERS = en(
  'SAML not valid before',
  'SAML not valid on or after',
  'SAML not valid after',
  'SAML issuer type',
  'SAML encryption method',
  'Send NameID Format in SLO Request',
  'Generate AttributeValue tag for empty values',
  'SAML sessionNotOnOrAfter',
  'Sign SLO Request',
  'Sign SLO Response',
);
