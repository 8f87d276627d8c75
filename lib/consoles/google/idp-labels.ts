import type { Labels } from '../../model/console.ts';

/**
 * Wordings of Google's own values. English and Japanese: screenshots of 2022 to 2025; the others:
 * Google's translated help, older editions last.
 */
export const SSO_URL: Labels = {
  en: ['SSO URL'],
  de: ['SSO-URL'],
  fr: ['URL SSO', "URL d'authentification unique"],
  es: ['URL de SSO', 'URL de inicio de sesión único'],
  pt: ['URL do SSO', 'URL de SSO'],
  it: ['URL SSO'],
  ja: ['SSO の URL'],
};

/** Google's own on the pages with an SSO URL, the service provider's on those with an ACS URL. */
export const ENTITY_ID: Labels = {
  en: ['Entity ID'],
  de: ['Entitäts-ID', 'Element-ID'],
  fr: ["ID d'entité", "ID de l'entité"],
  es: ['ID de entidad', 'ID de la entidad'],
  pt: ['ID da entidade', 'ID de entidade'],
  it: ['ID entità'],
  ja: ['エンティティ ID'],
};

export const CERTIFICATE: Labels = {
  en: ['Certificate'],
  de: ['Zertifikat'],
  fr: ['Certificat'],
  es: ['Certificado'],
  pt: ['Certificado'],
  it: ['Certificato'],
  ja: ['証明書'],
};

const numbered = (labels: Labels): Labels =>
  Object.fromEntries(
    Object.entries(labels).map(([language, [word = '']]) => [
      language,
      [`${word} 1`, `${word} 2`, word],
    ]),
  );

/** An organization has one or two; with two, the page does not say which one an app uses. */
export const CERTIFICATES: Labels = numbered(CERTIFICATE);

export const FINGERPRINT: Labels = {
  en: ['SHA-256 fingerprint'],
  de: ['SHA-256-Fingerabdruck'],
  fr: ['Empreinte SHA-256'],
  es: ['Huella digital SHA-256'],
  pt: ['Impressão digital SHA-256'],
  it: ['Impronta SHA-256'],
  ja: ['SHA-256 フィンガープリント'],
};

/** Title of the wizard's second step; also stands in the row of steps, there sometimes cut. */
export const IDENTITY_PROVIDER: Labels = {
  en: ['Google Identity Provider details', 'Google IdP Information'],
  de: ['Details zum Google-Identitätsanbieter', 'Google-IdP-Informationen'],
  fr: ["Informations sur le fournisseur d'identité Google", 'Informations sur Google IDP'],
  es: [
    'Detalles del proveedor de identidad de Google',
    'Información de proveedor de identidades de Google',
  ],
  pt: ['Detalhes do provedor de identidade do Google'],
  it: ['Dettagli del provider di identità Google', "Informazioni sull'IdP Google"],
  ja: ['Google ID プロバイダの詳細', 'Google IdP 情報'],
};
