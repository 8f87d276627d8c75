import type { Labels } from '../../model/console.ts';

/** Captions of card 1 and of its pane, with and without "(Optional)". Sources as in headings.ts. */
export const ENTITY_ID: Labels = {
  en: ['Identifier (Entity ID)', 'Identifier'],
  de: ['Bezeichner (Entitäts-ID)'],
  fr: ["Identificateur (ID d'entité)"],
  es: ['Identificador (identificador de entidad)', 'Identificador (id. de entidad)'],
  ja: ['識別子 (エンティティ ID)'],
  pt: ['Identificador (ID da Entidade)'],
  it: ['Identificatore (ID entità)'],
  nl: ['Id (Entiteits-id)', 'Id (entiteits-id)'],
  zh: ['标识符(实体 ID)', '标识符 (实体 ID)'],
  ko: ['ID(엔터티 ID)', '식별자(엔터티 ID)'],
};

export const REPLY_URL: Labels = {
  en: ['Reply URL (Assertion Consumer Service URL)', 'Reply URL'],
  de: [
    'Antwort-URL (Assertionsverbraucherdienst-URL)',
    'Antwort-URL (Assertion Consumer Service-URL)',
    'Antwort-URL',
  ],
  fr: ['URL de réponse (URL Assertion Consumer Service)', 'URL de réponse'],
  es: ['URL de respuesta (URL del Servicio de consumidor de aserciones)', 'URL de respuesta'],
  ja: ['応答 URL (Assertion Consumer Service URL)', '応答 URL'],
  pt: ['URL de Resposta (URL do Serviço do Consumidor de Declaração)', 'URL de Resposta'],
  it: ['URL di risposta (URL del servizio consumer di asserzione)', 'URL di risposta'],
  nl: ['Antwoord-URL (URL van Assertion Consumer Service)', 'Antwoord-URL'],
  zh: ['回复 URL (断言使用者服务 URL)', '回复 URL'],
  ko: ['회신 URL(Assertion Consumer Service URL)', '회신 URL'],
};

export const SIGN_ON_URL: Labels = {
  en: ['Sign on URL (Optional)', 'Sign on URL', 'Sign-on URL'],
  de: ['Anmelde-URL (optional)', 'Anmelde-URL'],
  fr: ["URL d'authentification", 'URL de connexion', 'URL de connexion (facultatif)'],
  es: ['URL de inicio de sesión', 'URL de inicio de sesión (opcional)'],
  ja: ['サインオン URL', 'サインオン URL (省略可能)'],
  pt: ['URL de logon', 'URL de logon (opcional)'],
  it: ['URL di accesso', 'URL di accesso (facoltativo)'],
  nl: ['Aanmeldings-URL', 'Aanmeldings-URL (optioneel)'],
  zh: ['登录 URL', '登录 URL (可选)'],
  ko: ['로그온 URL', '로그온 URL(선택 사항)'],
};

export const RELAY_STATE: Labels = {
  en: ['Relay State (Optional)', 'Relay State'],
  de: ['Relayzustand (optional)', 'Relayzustand'],
  fr: ['État de relais', 'État de relais (facultatif)'],
  es: ['Estado de la retransmisión', 'Estado de la retransmisión (opcional)'],
  ja: ['リレー状態', 'リレー状態 (省略可能)'],
  pt: ['Estado de Retransmissão', 'Estado de Retransmissão (Opcional)'],
  it: ["Stato dell'inoltro", "Stato dell'inoltro (facoltativo)"],
  nl: ['Relaystatus', 'Relaystatus (optioneel)'],
  zh: ['中继状态', '中继状态 (可选)'],
  ko: ['릴레이 상태', '릴레이 상태(선택 사항)'],
};

export const LOGOUT_URL: Labels = {
  en: ['Logout Url (Optional)', 'Logout Url', 'Logout URL'],
  de: ['Abmelde-URL (optional)', 'Abmelde-URL'],
  fr: ['URL de déconnexion', 'URL de déconnexion (facultatif)'],
  es: ['URL de cierre de sesión', 'URL de cierre de sesión (opcional)'],
  ja: ['ログアウト URL', 'ログアウト URL (省略可能)'],
  pt: ['URL de logoff', 'URL de logoff (opcional)'],
  it: ['URL di disconnessione', 'URL di disconnessione (facoltativo)'],
  nl: ['Afmeldings-URL', 'Afmeldings-URL (optioneel)'],
  zh: ['注销 URL', '注销 URL (可选)'],
  ko: ['로그아웃 URL', '로그아웃 URL(선택 사항)'],
};

/** What stands in an empty cell of card 1 (English from screenshots, the rest inferred). */
export const EMPTY: Labels = {
  en: ['Required', 'Optional'],
  de: ['Erforderlich', 'Optional'],
  fr: ['Obligatoire', 'Requis', 'Facultatif'],
  es: ['Obligatorio', 'Requerido', 'Opcional'],
  ja: ['必須', '省略可能', 'オプション', '任意'],
  pt: ['Obrigatório', 'Necessário', 'Opcional'],
  it: ['Obbligatorio', 'Richiesto', 'Facoltativo'],
  nl: ['Vereist', 'Verplicht', 'Optioneel'],
  zh: ['必需', '必填', '可选'],
  ko: ['필수', '선택 사항'],
};
