import type { Body, Exchange } from '../../model/exchange.ts';

/** Parameters of SAML, WS-Federation, OAuth and OpenID Connect, in an address or a form. */
const NAMES =
  /(?:^|[?&#;"\s])(?:SAML(?:Request|Response|art|Encoding)|wa|wresult|TARGET|response_type|id_token|access_token|code|client_id|grant_type)=/i;
const FORM_NAMES =
  /^(?:SAML(?:Request|Response|art)|wa|wresult|TARGET|response_type|id_token|access_token|code)$/i;
const MULTIPART = /name="?(?:SAML(?:Request|Response|art)|wresult)\b/i;
/** SOAP and PAOS carry messages as they are. */
const XML = /urn:oasis:names:tc:SAML:/;

/** Whether a text has the look of a message of a sign-on protocol in it. */
export const looksLikeMessage = (text: string): boolean =>
  NAMES.test(text) || MULTIPART.test(text) || XML.test(text);

export const isFormOfMessage = (form: readonly (readonly [string, string])[]): boolean =>
  form.some(([name]) => FORM_NAMES.test(name));

const inBody = (body: Body | null): boolean => {
  if (!body || 'base64' in body) return false;
  return 'form' in body ? isFormOfMessage(body.form) : looksLikeMessage(body.text);
};

/** Whether an exchange may carry a message, or leads to one: such are kept longest. */
export const carriesMessage = (exchange: Exchange): boolean =>
  NAMES.test(exchange.url) ||
  inBody(exchange.requestBody) ||
  inBody(exchange.responseBody) ||
  exchange.responseHeaders.some(
    ({ name, value }) => name.toLowerCase() === 'location' && NAMES.test(value),
  );
