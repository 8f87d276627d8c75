import type { Recording } from '../model/exchange.ts';
import type { Flow } from '../model/flow.ts';
import type { ProtocolMessage } from '../model/protocol.ts';
import { aroundOf } from './flows/around.ts';
import { type Chain, chainsOf } from './flows/link.ts';
import { askingHost, hostOf, kindOf, receiverOf, type Sighted, senderOf } from './flows/sighted.ts';

const firstOf = <T>(list: readonly Sighted[], of: (one: Sighted) => T | null): T | null =>
  list.map(of).find((one) => one !== null) ?? null;

const signInHosts = (chain: Chain): Flow['hosts'] => {
  const requests = chain.filter((one) => one.message.role === 'request');
  const responses = chain.filter((one) => one.message.role === 'response');
  return {
    sp: firstOf(responses, receiverOf) ?? firstOf(requests, askingHost),
    idp: firstOf(requests, receiverOf) ?? firstOf(responses, senderOf),
  };
};

/** Either side may begin a logout: which is which, only a sign-in shows; else the one asked is the IdP. */
const logoutHosts = (chain: Chain, idps: ReadonlySet<string | null>): Flow['hosts'] => {
  const [first] = chain;
  if (first === undefined) return { sp: null, idp: null };
  const [from, to] = [senderOf(first), receiverOf(first)];
  return idps.has(from) && from !== to ? { sp: to, idp: from } : { sp: from, idp: to };
};

/**
 * Groups the messages of a recording into sign-ins and logouts, with the exchanges that led to each and
 * on from it. Every message is in just one flow; an exchange without a message in one at most.
 */
export const flowsOf = (recording: Recording, messages: readonly ProtocolMessage[]): Flow[] => {
  const { exchanges } = recording;
  const places = new Map(exchanges.map((exchange, at) => [exchange.id, at]));
  const sighted = messages.flatMap((message): Sighted[] => {
    const at = places.get(message.exchange);
    const exchange = at === undefined ? undefined : exchanges[at];
    return at === undefined || exchange === undefined ? [] : [{ message, exchange, at }];
  });
  const hosts = exchanges.map((exchange) => hostOf(exchange.url));
  const taken = new Set(sighted.map((one) => one.at));
  const chains = chainsOf(sighted);
  const idps = new Set(
    chains
      .filter(([first]) => first && kindOf(first.message) === 'signIn')
      .map((chain) => signInHosts(chain).idp),
  );
  return chains.flatMap((chain): Flow[] => {
    const [first] = chain;
    if (first === undefined) return [];
    const around = aroundOf(exchanges, hosts, chain, taken);
    for (const at of around) taken.add(at);
    const kind = kindOf(first.message);
    return [
      {
        id: first.message.id,
        kind,
        exchanges: around.flatMap((at) => exchanges[at]?.id ?? []),
        messages: chain.map((one) => one.message.id),
        hosts: kind === 'logout' ? logoutHosts(chain, idps) : signInHosts(chain),
      },
    ];
  });
};
