import type { Labels } from '../../model/console.ts';

/** Captions of cards 3 and 4. In several languages they equal those of card 1. */
export const LOGIN_URL: Labels = {
  en: ['Login URL'],
  de: ['Anmelde-URL', 'URL für die Anmeldung', 'Anmelde-Url'],
  fr: ['URL de connexion'],
  es: ['URL de inicio de sesión'],
  ja: ['ログイン URL'],
  pt: ['URL de logon'],
  it: ['URL di accesso'],
  nl: ['Aanmeldings-URL'],
  zh: ['登录 URL'],
  ko: ['로그인 URL'],
};

export const IDENTIFIER: Labels = {
  en: [
    'Microsoft Entra Identifier',
    'Azure AD Identifier',
    'Microsoft Entra ID Identifier',
    'Entra ID Identifier',
    'Azure AD Entity ID',
    'SAML Entity ID',
  ],
  de: ['Microsoft Entra-Bezeichner', 'Azure AD-Bezeichner'],
  fr: ['Identificateur Microsoft Entra', 'Identificateur Azure AD'],
  es: ['Identificador de Microsoft Entra', 'Identificador de Azure AD'],
  ja: ['Microsoft Entra 識別子', 'Azure AD 識別子'],
  pt: ['Identificador do Microsoft Entra', 'Identificador do Azure AD'],
  it: ['Identificatore Microsoft Entra', 'Identificatore Azure AD'],
  nl: ['Microsoft Entra-id', 'Azure AD-id'],
  zh: ['Microsoft Entra 标识符', 'Azure AD 标识符'],
  ko: ['Microsoft Entra 식별자', 'Azure AD 식별자'],
};

export const IDP_LOGOUT_URL: Labels = {
  en: ['Logout URL'],
  de: ['Abmelde-URL'],
  fr: ['URL de déconnexion'],
  es: ['URL de cierre de sesión'],
  ja: ['ログアウト URL'],
  pt: ['URL de logout'],
  it: ['URL di disconnessione'],
  nl: ['Afmeldings-URL'],
  zh: ['注销 URL'],
  ko: ['로그아웃 URL'],
};

export const METADATA_URL: Labels = {
  en: ['App Federation Metadata Url'],
  de: ['App-Verbundmetadaten-URL'],
  fr: ["URL des métadonnées de fédération de l'application"],
  es: [
    'URL de metadatos de federación de aplicación',
    'URL de metadatos de federación de la aplicación',
    'Dirección URL de metadatos de federación de aplicación',
  ],
  ja: ['アプリのフェデレーション メタデータ URL'],
  pt: ['URL de Metadados de Federação do Aplicativo'],
  it: ["URL dei metadati della federazione dell'app"],
  nl: ['URL voor federatieve metagegevens van de app'],
  zh: ['应用联合元数据 URL'],
  ko: ['앱 페더레이션 메타데이터 URL'],
};

export const METADATA_XML: Labels = {
  en: ['Federation Metadata XML'],
  de: ['Verbundmetadaten-XML'],
  fr: ['XML de métadonnées de fédération'],
  es: ['XML de metadatos de federación'],
  ja: ['フェデレーション メタデータ XML'],
  pt: ['XML de Metadados de Federação'],
  it: ['XML metadati federazione'],
  nl: ['Federatieve metagegevens-XML'],
  zh: ['联合元数据 XML'],
  ko: ['페더레이션 메타데이터 XML'],
};

/** The text form. The raw one is binary and has the same file name. */
export const CERTIFICATE: Labels = {
  en: ['Certificate (Base64)', 'PEM certificate'],
  de: ['Zertifikat (Base64)'],
  fr: ['Certificat (Base64)', 'Certificat (en base64)'],
  es: ['Certificado (Base64)'],
  ja: ['証明書 (Base64)'],
  pt: ['Certificado (Base64)'],
  it: ['Certificato (Base64)'],
  nl: ['Certificaat (Base64)'],
  zh: ['证书(Base64)'],
  ko: ['인증서(Base64)'],
};

export const THUMBPRINT: Labels = {
  en: ['Thumbprint'],
  de: ['Fingerabdruck'],
  fr: ['Empreinte numérique', 'Empreinte'],
  es: ['Huella digital'],
  ja: ['拇印'],
  pt: ['Impressão digital'],
  it: ['Identificazione personale'],
  nl: ['Vingerafdruk'],
  zh: ['指纹'],
  ko: ['지문'],
};

/** The NameID among the claims; the card has the short form. */
export const UNIQUE_USER: Labels = {
  en: ['Unique User Identifier (Name ID)', 'Unique User Identifier'],
  de: ['Eindeutige Benutzer-ID (Namens-ID)', 'Eindeutige Benutzer-ID'],
};

export const DOWNLOAD: Labels = {
  en: ['Download'],
  de: ['Herunterladen', 'Download'],
  fr: ['Télécharger'],
  es: ['Descargar'],
  ja: ['ダウンロード'],
  pt: ['Baixar'],
  it: ['Scarica', 'Download'],
  nl: ['Downloaden'],
  zh: ['下载'],
  ko: ['다운로드'],
};
