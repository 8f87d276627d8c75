import type { Labels } from '../../model/console.ts';

/**
 * Captions of card 1 and of its pane; "(Optional)" behind some makes no difference. Sources as in
 * headings.ts.
 */
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
  en: ['Sign on URL', 'Sign-on URL'],
  de: ['Anmelde-URL'],
  fr: ["URL d'authentification", 'URL de connexion'],
  es: ['URL de inicio de sesión'],
  ja: ['サインオン URL'],
  pt: ['URL de logon'],
  it: ['URL di accesso'],
  nl: ['Aanmeldings-URL'],
  zh: ['登录 URL'],
  ko: ['로그온 URL'],
};

export const RELAY_STATE: Labels = {
  en: ['Relay State'],
  de: ['Relayzustand'],
  fr: ['État de relais'],
  es: ['Estado de la retransmisión'],
  ja: ['リレー状態'],
  pt: ['Estado de Retransmissão'],
  it: ["Stato dell'inoltro"],
  nl: ['Relaystatus'],
  zh: ['中继状态'],
  ko: ['릴레이 상태'],
};

export const LOGOUT_URL: Labels = {
  en: ['Logout Url'],
  de: ['Abmelde-URL'],
  fr: ['URL de déconnexion'],
  es: ['URL de cierre de sesión'],
  ja: ['ログアウト URL'],
  pt: ['URL de logoff'],
  it: ['URL di disconnessione'],
  nl: ['Afmeldings-URL'],
  zh: ['注销 URL'],
  ko: ['로그아웃 URL'],
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
