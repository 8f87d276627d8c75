import type { Console } from '../../model/console.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { Field, Side } from '../../model/field.ts';
import type { SetUp } from '../../model/finding.ts';
import type { Flow } from '../../model/flow.ts';
import type { ProtocolMessage } from '../../model/protocol.ts';
import type { Readers } from '../../rules/rule.ts';
import type { Seen, TraceSight } from '../../rules/trace/rule.ts';
import { belongs } from './belongs.ts';
import { type PageText, pageErrorsIn } from './pages.ts';
import { receivedAt } from './received.ts';

/** What all sights of a recording share. */
export interface Surroundings extends Readers {
  setUp: SetUp;
  consoles: Record<Side, Console | null>;
  now: Date;
  label(side: Side, field: Field): string;
  exchanges: ReadonlyMap<string, Exchange>;
  pages: readonly PageText[];
  messages: ReadonlyMap<string, ProtocolMessage>;
  /** Those that could be read, in their order. */
  seen: readonly Seen[];
}

/** Replays and loops are looked for so far back. */
const MOST_EARLIER = 200;

const NOTHING: SetUp = {
  sp: { console: null, gives: {}, holds: {} },
  idp: { console: null, gives: {}, holds: {} },
};

const isResponse = ({ message }: Seen): boolean =>
  /^(?:Response|Assertion|EncryptedAssertion)$/.test(message.type);
const isLogout = ({ message }: Seen): boolean => /^Logout/.test(message.type);

/** An IdP's own pages may carry a request on: where it was sent to is where it came first. */
const firstOfEach = (requests: readonly Seen[]): Seen[] => {
  const ids = new Set<string>();
  return requests.filter(({ message: { id } }) => id === null || (!ids.has(id) && ids.add(id)));
};

/** A sight of each response with its request, and of what has no response. */
export const sightsOf = (flow: Flow, all: Surroundings): TraceSight[] => {
  const { setUp, consoles, now, label, exchanges, seen } = all;
  const ids = new Set(flow.messages);
  const own = ids.size === 0 ? [] : seen.filter((one) => ids.has(one.carrier.id));
  const requests = firstOfEach(own.filter((one) => one.message.type === 'AuthnRequest'));
  const responses = own.filter(isResponse);
  const logouts = own.filter(isLogout);
  const ours = own.length === 0 || belongs(setUp, own);
  const around = flow.exchanges.flatMap((id) => exchanges.get(id) ?? []);
  const took = new Set(responses.flatMap((one) => one.exchange?.id ?? []));
  // Said once, beside what was sent last.
  const pageErrors = pageErrorsIn(around, took, all.pages);
  const messages = flow.messages.flatMap((id) => all.messages.get(id) ?? []);
  const places = new Map(own.map((one, at) => [one, at]));
  const placeOf = (one: Seen): number => places.get(one) ?? -1;
  const sight = (request: Seen | null, response: Seen | null): TraceSight => {
    const subject = response ?? request ?? logouts.at(-1) ?? null;
    const place = subject ? seen.indexOf(subject) : seen.length;
    return {
      setUp: ours ? setUp : NOTHING,
      consoles: ours ? consoles : { sp: null, idp: null },
      now,
      label,
      certificate: all.certificate,
      metadata: all.metadata,
      flow: flow.id,
      request,
      response,
      logouts,
      messages,
      exchanges: around,
      earlier: seen.slice(Math.max(0, place - MOST_EARLIER), place).filter(isResponse),
      pageErrors: response === (responses.at(-1) ?? null) ? pageErrors : [],
      received: receivedAt(subject, now),
    };
  };
  if (responses.length === 0) return [sight(requests.at(-1) ?? null, null)];
  return responses.map((response) => {
    const named = requests.find((one) => one.message.id === response.message.inResponseTo);
    const before = requests.findLast((one) => placeOf(one) < placeOf(response));
    return sight(named ?? before ?? null, response);
  });
};
