import type { Exchange } from '../../model/exchange.ts';
import type { Flow } from '../../model/flow.ts';
import type { ProtocolMessage } from '../../model/protocol.ts';
import { headerOf } from '../parameters/body.ts';

/** A message with the exchange that carries it, and where that stands in the recording. */
export interface Sighted {
  message: ProtocolMessage;
  exchange: Exchange;
  at: number;
}

export const hostOf = (url: string | null | undefined): string | null =>
  url && URL.canParse(url) ? new URL(url).host || null : null;

const inAnswer = ({ message }: Sighted): boolean =>
  message.carrier === 'location' || message.carrier === 'responseBody';

/** The host that a message goes to, and the one that it comes from, as far as they can be told. */
export const receiverOf = (one: Sighted): string | null => {
  if (!inAnswer(one)) return hostOf(one.exchange.url);
  const location = headerOf(one.exchange.responseHeaders, 'location');
  return hostOf(one.message.message?.destination) ?? hostOf(location);
};

export const senderOf = (one: Sighted): string | null => {
  if (inAnswer(one)) return hostOf(one.exchange.url);
  const { requestHeaders } = one.exchange;
  return (
    hostOf(headerOf(requestHeaders, 'origin')) ??
    hostOf(headerOf(requestHeaders, 'referer')) ??
    hostOf(one.message.message?.issuer)
  );
};

const LOGOUT = /logout|^wsignout/i;
const SIGN_IN =
  /^(?:AuthnRequest|Response|Assertion|EncryptedAssertion|SAMLRe\w+|SAMLart|Artifact\w+|wsignin1\.0|wresult|authorization re\w+|error response|token re\w+|RequestSecurityToken\w*)$/i;

export const kindOf = ({ type }: ProtocolMessage): Flow['kind'] =>
  LOGOUT.test(type) ? 'logout' : SIGN_IN.test(type) ? 'signIn' : 'other';

const fact = (message: ProtocolMessage, name: string): string | null =>
  message.facts.find(([key]) => key === name)?.[1] ?? null;

/** The host of the service provider as a request for a sign-in names it. */
export const askingHost = (one: Sighted): string | null =>
  hostOf(one.message.message?.request?.acsUrl) ??
  hostOf(fact(one.message, 'redirect_uri') ?? fact(one.message, 'wreply')) ??
  senderOf(one) ??
  hostOf(fact(one.message, 'wtrealm'));
