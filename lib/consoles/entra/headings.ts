import type { Labels } from '../../model/console.ts';

/**
 * Headings of the SAML page. Languages other than English: Microsoft's own translations of the
 * portal's guides (2019 to 2021), today's name of the product put in by analogy.
 */
export const BASIC: Labels = {
  en: ['Basic SAML Configuration'],
  de: ['Grundlegende SAML-Konfiguration'],
  fr: ['Configuration SAML de base'],
  es: ['Configuración básica de SAML'],
  ja: ['基本的な SAML 構成'],
  pt: ['Configuração Básica do SAML', 'Configuração básica de SAML'],
  it: ['Configurazione SAML di base'],
  nl: ['Basis-SAML-configuratie', 'Standaard SAML-configuratie'],
  zh: ['基本 SAML 配置'],
  ko: ['기본 SAML 구성'],
};

/** Card 3; its edit pane kept the older name. */
export const CERTIFICATES: Labels = {
  en: ['SAML Certificates', 'SAML Signing Certificate', 'Token signing certificate'],
  de: ['SAML-Zertifikate', 'SAML-Signaturzertifikat', 'Tokensignaturzertifikat'],
  fr: ['Certificats SAML', 'Certificat de signature SAML'],
  es: ['Certificados SAML', 'Certificado de firma de SAML'],
  ja: ['SAML 証明書', 'SAML 署名証明書'],
  pt: ['Certificados SAML', 'Certificado de Autenticação SAML'],
  it: ['Certificati SAML', 'Certificato di firma SAML'],
  nl: ['SAML-certificaten', 'SAML-handtekeningcertificaat'],
  zh: ['SAML 证书', 'SAML 签名证书'],
  ko: ['SAML 인증서', 'SAML 서명 인증서'],
};

export const SIGNING_PANE: Labels = {
  en: ['SAML Signing Certificate'],
  de: ['SAML-Signaturzertifikat'],
  fr: ['Certificat de signature SAML'],
  es: ['Certificado de firma de SAML'],
  ja: ['SAML 署名証明書'],
  pt: ['Certificado de Autenticação SAML'],
  it: ['Certificato di firma SAML'],
  nl: ['SAML-handtekeningcertificaat'],
  zh: ['SAML 签名证书'],
  ko: ['SAML 서명 인증서'],
};

/** Card 2 and its blade; *User Attributes & Claims* until about 2022. */
export const CLAIMS: Labels = {
  en: ['Attributes & Claims', 'User Attributes & Claims'],
  de: ['Attribute und Ansprüche', 'Benutzerattribute und Ansprüche'],
};

/** Card 4 names the app in its heading. */
export const SET_UP: Labels = {
  en: ['Set up *'],
  de: ['* einrichten', 'Einrichten *'],
  fr: ['Configurer *'],
  es: ['Configurar *'],
  ja: ['* のセットアップ'],
  pt: ['Configurar *'],
  it: ['Configura *'],
  nl: ['* instellen'],
  zh: ['设置 *'],
  ko: ['* 설정'],
};

/** Text of an app that has no SAML page behind the same address. */
export const NOT_SAML: Labels = {
  en: ['This application uses OpenID Connect and OAuth*', 'This is a multi-tenant application*'],
  de: ['Diese Anwendung verwendet OpenID Connect und OAuth*'],
};

export const SAVE: Labels = {
  en: ['Save'],
  de: ['Speichern'],
  fr: ['Enregistrer'],
  es: ['Guardar'],
  ja: ['保存'],
  pt: ['Salvar'],
  it: ['Salva'],
  nl: ['Opslaan'],
  zh: ['保存'],
  ko: ['저장'],
};
