import type { Labels } from '../../model/console.ts';

/** Wordings of the wizard and of the saved app's cards. Sources as for the other labels. */
export const ADD_APP: Labels = {
  en: ['Add custom SAML app', 'Set up my own custom app', 'Setup my own custom app'],
  de: ['Benutzerdefinierte SAML-App hinzufügen', 'Meine eigene benutzerdefinierte App einrichten'],
  fr: ['Ajouter une application SAML personnalisée', 'Configurer mon application personnalisée'],
  es: ['Agregar app de SAML personalizada', 'Configurar aplicación personalizada'],
  pt: ['Adicionar app SAML personalizado'],
  it: ['Aggiungi app SAML personalizzata', 'Configura applicazione personalizzata'],
  ja: ['カスタム SAML アプリの追加', 'カスタム SAML アプリを追加', 'カスタムアプリをセットアップ'],
};

export const APP_NAME: Labels = {
  en: ['App name', 'Application Name'],
  de: ['App-Name'],
  fr: ["Nom de l'application"],
  es: ['Nombre de la app'],
  ja: ['アプリ名'],
};

/** What only the step and the card with the rows of attributes have. */
export const MAPPING: Labels = {
  en: ['Google Directory attributes', 'App attributes', 'Add mapping', 'Add new mapping'],
  fr: ['Attribut Google Directory'],
  pt: ['Adicionar mapeamento', 'Atributos do app'],
  ja: ['Google Directory の属性', 'アプリの属性', 'マッピングを追加'],
};

export const GROUPS: Labels = { en: ['Group membership'], ja: ['グループ メンバー'] };

/** In the singular: the rows above it have *App attributes*. */
export const GROUP_ATTRIBUTE: Labels = { en: ['App attribute'], ja: ['アプリ属性'] };

export const USER_ACCESS: Labels = {
  en: ['User access'],
  de: ['Nutzerzugriff'],
  fr: ['Accès utilisateur'],
  pt: ['Acesso de usuário'],
  ja: ['ユーザー アクセス'],
};

/** What the page of a saved app has, its cards folded or not. */
export const APP_ACTIONS: Labels = {
  en: ['Test SAML login', 'SAML attribute mapping'],
  ja: ['SAML ログインをテスト', 'SAML 属性のマッピング'],
};

export const SERVICE_STATUS: Labels = {
  en: ['Service status'],
  ja: ['サービスのステータス'],
};

/** Some groups or units count as on: who of them may sign in, the page does not say in one word. */
export const ACCESS = {
  true: { en: ['ON for everyone', 'ON for *', 'ON'], ja: ['オン（すべてのユーザー）', 'オン'] },
  false: { en: ['OFF for everyone', 'OFF'], ja: ['オフ（すべてのユーザー）', 'オフ'] },
} as const satisfies Readonly<Record<string, Labels>>;

export const ON: Labels = { en: ['ON for everyone'], ja: ['オン（すべてのユーザー）'] };
export const OFF: Labels = { en: ['OFF for everyone'], ja: ['オフ（すべてのユーザー）'] };

export const CONTINUE: Labels = {
  en: ['Continue', 'Next'],
  de: ['Weiter'],
  fr: ['Continuer', 'Suivant'],
  es: ['Continuar', 'Siguiente'],
  pt: ['Continuar'],
  it: ['Continua'],
  ja: ['続行'],
};

export const FINISH: Labels = {
  en: ['Finish'],
  de: ['Fertigstellen'],
  fr: ['Terminer'],
  ja: ['完了'],
};

export const SAVE: Labels = {
  en: ['Save'],
  de: ['Speichern'],
  fr: ['Enregistrer'],
  es: ['Guardar'],
  pt: ['Salvar'],
  it: ['Salva'],
  ja: ['保存'],
};
