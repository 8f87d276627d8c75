import type { Exchange } from '../model/exchange.ts';
import type { Message } from '../model/message.ts';
import type { QuerySignature } from '../model/protocol.ts';
import type { Verification } from '../model/signature.ts';
import { verifyMessage } from '../saml/signature/message.ts';
import { messagesOf } from '../trace/messages.ts';

const NOTHING_SENT: Exchange = {
  id: '',
  tab: null,
  at: 0,
  ended: null,
  method: 'GET',
  url: '',
  resource: 'document',
  requestHeaders: [],
  requestBody: null,
  status: null,
  statusText: '',
  responseHeaders: [],
  responseBody: null,
  error: null,
};

/** The signature beside the message in an address or a form body, over what stands there exactly. */
const beside = async (text: string): Promise<QuerySignature | null> => {
  const exchange = /^https?:\/\//i.test(text)
    ? { ...NOTHING_SENT, url: text }
    : { ...NOTHING_SENT, method: 'POST', requestBody: { text: text.replace(/^[^&=]*\?/, '') } };
  const messages = await messagesOf({ exchanges: [exchange], dropped: 0 });
  return messages.find(({ querySignature }) => querySignature)?.querySignature ?? null;
};

/** The signatures of a message that was read from this text. */
export const verifyInspected = async (
  text: string,
  xml: string,
  message: Message,
  certificates: readonly string[],
): Promise<Verification> => {
  const signed = message.signatures.some(({ element }) => element === 'query');
  const querySignature = signed ? await beside(text.trim()) : null;
  return verifyMessage({ xml, message, querySignature }, certificates);
};
