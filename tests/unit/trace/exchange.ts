import type { Exchange, Recording } from '../../../lib/model/exchange.ts';
import type { ProtocolMessage } from '../../../lib/model/protocol.ts';
import { messagesOf } from '../../../lib/trace/messages.ts';

let next = 0;

/** A page's load that was answered at once, but for what is given. */
export const exchange = (given: Partial<Exchange>): Exchange => ({
  id: `x${++next}`,
  tab: 1,
  at: 1_763_700_000_000 + next * 1_000,
  ended: null,
  method: 'GET',
  url: 'https://sp.test/',
  resource: 'document',
  requestHeaders: [],
  requestBody: null,
  status: 200,
  statusText: 'OK',
  responseHeaders: [],
  responseBody: null,
  error: null,
  ...given,
});

export const recordingOf = (...exchanges: Exchange[]): Recording => ({ exchanges, dropped: 0 });

export const messagesIn = (...given: Partial<Exchange>[]): Promise<ProtocolMessage[]> =>
  messagesOf(recordingOf(...given.map(exchange)));

/** A POST of that text or those bytes. */
export const post = (
  body: string | Uint8Array,
  type = 'application/x-www-form-urlencoded',
  url = 'https://sp.test/acs',
): Partial<Exchange> => ({
  method: 'POST',
  url,
  requestHeaders: [{ name: 'Content-Type', value: type }],
  requestBody:
    typeof body === 'string' ? { text: body } : { base64: Buffer.from(body).toString('base64') },
});

export const REQUEST =
  '<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_q" Version="2.0" ProviderName="é日"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">https://sp.test</saml:Issuer></samlp:AuthnRequest>';

export const RESPONSE =
  '<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion" ID="_r" Version="2.0" InResponseTo="_q" Destination="https://sp.test/acs"><a:Issuer>https://idp.test</a:Issuer><p:Status><p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></p:Status><a:Assertion ID="_a" Version="2.0"><a:Issuer>https://idp.test</a:Issuer><a:Subject><a:NameID>ada@acme.test<!-- x -->.evil</a:NameID></a:Subject></a:Assertion></p:Response>';

export const b64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');
