import type { Labels } from '../../model/console.ts';

/** Help centre article 4751. The vendor is French; its French wordings are inferred. */
export const CONNECTORS: Labels = {
  en: ['SSO connectors', 'SSO connector', 'SSO plugin', 'Add SSO connector'],
  fr: ['Connecteurs SSO', 'Connecteur SSO'],
};

export const REFERENCE: Labels = { en: ['Reference'], fr: ['Référence'] };
export const TYPE: Labels = { en: ['Type'] };
export const ISSUER_URL: Labels = { en: ['Issuer URL'], fr: ["URL de l'émetteur"] };
export const ENDPOINT: Labels = { en: ['Endpoint'], fr: ['Point de terminaison'] };
export const CERTIFICATE: Labels = { en: ['Certificate'], fr: ['Certificat'] };

export const IDENTIFIER_FORMAT: Labels = {
  en: ['SAML Identifier Format', 'SAML identifier format'],
  fr: ["Format d'identifiant SAML"],
};

export const ENTITY_ID: Labels = {
  en: ['Identity (EntityID)', 'Identifier (or Entity ID)', 'Identifier (Entity ID)', 'Entity ID'],
  fr: ['Identité (EntityID)'],
};

export const REPLY_URL: Labels = {
  en: [
    'Reply URL (ACS)',
    'Reply URL (or ACS URL, Assertion Consumer Service)',
    'Reply URL (Assertion Consumer Service URL)',
    'Reply URL',
  ],
  fr: ['URL de réponse (ACS)'],
};

export const PATH: Labels = { en: ['Maker > SSO connectors'], fr: ['Maker > Connecteurs SSO'] };
