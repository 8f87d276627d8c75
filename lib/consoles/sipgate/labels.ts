import type { Labels } from '../../model/console.ts';

/** Sections of sipgate's guides for Okta, Microsoft and Google, in all their spellings. */
export const SP_DATA: Labels = {
  en: ['Service Provider data', 'Service Provider Data', 'Service-Provider data'],
  de: ['Service Provider Daten', 'Service Provider-Daten', 'Service-Provider-Daten'],
};

export const IDP_DATA: Labels = {
  en: ['Identity Provider data', 'identity provider data', 'Identity-Provider data'],
  de: ['Identity Provider Daten', 'Identity Provider-Daten', 'Identity-Provider-Daten'],
};

export const SSO: Labels = {
  en: ['Single Sign-on (SSO)', 'Single Sign-On (SSO)', 'Single Sign-on', 'SSO'],
  de: ['Single Sign-on (SSO)', 'Single Sign-On (SSO)', 'Single Sign-on', 'SSO'],
};

export const ADD_DOMAIN: Labels = { en: ['Add domain'], de: ['Domain hinzufügen'] };

export const PATH: Labels = {
  en: ['Account > Single Sign-on (SSO)'],
  de: ['Konto > Single Sign-on (SSO)'],
};
