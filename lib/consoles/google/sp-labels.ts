import type { Labels } from '../../model/console.ts';

/**
 * Wordings of what is entered for the service provider. English and Japanese: screenshots of 2022 to
 * 2025; the others: Google's translated help and guides of service providers.
 */
export const ACS_URL: Labels = {
  en: ['ACS URL'],
  de: ['ACS-URL'],
  fr: ['URL ACS'],
  es: ['URL de ACS', 'URL ACS'],
  pt: ['URL do ACS', 'URL ACS'],
  it: ['URL ACS'],
  ja: ['ACS の URL'],
};

export const START_URL: Labels = {
  en: ['Start URL'],
  de: ['Start-URL'],
  fr: ['URL de démarrage'],
  ja: ['開始 URL'],
};

export const SIGNED_RESPONSE: Labels = { en: ['Signed response'], ja: ['署名付き応答'] };

export const NAME_ID_FORMAT: Labels = {
  en: ['Name ID format'],
  de: ['Namens-ID-Format', 'Name-ID-Format'],
  fr: ["Format de l'ID du nom"],
  ja: ['名前 ID の形式'],
};

export const NAME_ID: Labels = {
  en: ['Name ID'],
  de: ['Namens-ID'],
  fr: ['ID du nom'],
  ja: ['名前 ID'],
};

export const SERVICE_PROVIDER: Labels = {
  en: ['Service provider details'],
  de: ['Details zum Dienstanbieter'],
  fr: ['Détails du fournisseur de services'],
  es: ['Detalles del proveedor de servicios'],
  pt: ['Detalhes do provedor do serviço'],
  it: ['Dettagli del fornitore di servizi', 'Dettagli fornitore di servizi'],
  ja: ['サービス プロバイダの詳細'],
};

/** What the editor of the saved app has, and its summary has not. */
export const EDITOR: Labels = {
  en: [
    'SSO configuration',
    'Manage certificates',
    'Start URL',
    'Signed response',
    'Name ID format',
  ],
  de: ['Start-URL', 'Namens-ID-Format', 'Name-ID-Format'],
  fr: ['URL de démarrage', "Format de l'ID du nom"],
  ja: ['開始 URL', '署名付き応答', '名前 ID の形式'],
};
