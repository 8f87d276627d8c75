import type { Labels } from '../../model/console.ts';

/** The dashboard is English only. Wordings: CleverTap's documentation, old and current page. */
export const ACS_URL: Labels = {
  en: ['Assertion Consumer Service URL', 'ACS URL', 'Assertion Consumer Service (ACS) URL'],
};

export const ENTITY_ID: Labels = { en: ['Entity ID', 'EntityID', 'SP Entity ID'] };

export const SIGN_IN_URL: Labels = { en: ['Sign-in URL', 'Sign in URL', 'IDP Sign-in URL'] };

export const SIGNING_CERTIFICATE: Labels = {
  en: ['IDP Signing certificate', 'IdP Signing certificate', 'Signing certificate'],
};

export const DOMAINS: Labels = { en: ['SAML Eligible Email Domains', 'Eligible Email Domains'] };

export const CREATE: Labels = { en: ['Create SAML Connection'] };

export const SP_DETAILS: Labels = {
  en: ['SAML Service Provider details', 'Service Provider details'],
};

export const PATH: Labels = { en: ['Organization > SSO'] };
