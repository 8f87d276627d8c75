import type { Console } from '../../model/console.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { Field, Side } from '../../model/field.ts';
import type { SetUp } from '../../model/finding.ts';
import type { Flow } from '../../model/flow.ts';
import { once } from '../../rules/check.ts';
import type { Seen, TraceSight } from '../../rules/trace/rule.ts';
import { readCertificate } from '../../saml/certificate.ts';
import { readMetadata } from '../../saml/metadata.ts';
import { belongs } from './belongs.ts';
import type { Examined } from './examined.ts';
import { pageErrorsIn } from './pages.ts';
import { receivedAt } from './received.ts';
import { seenOf } from './seen.ts';

/** What all sights of a recording share. */
export interface Surroundings {
  setUp: SetUp;
  consoles: Record<Side, Console | null>;
  now: Date;
  label(side: Side, field: Field): string;
  exchanges: ReadonlyMap<string, Exchange>;
  /** All messages of the recording, in their order. */
  examined: readonly Examined[];
}

const NOTHING: SetUp = {
  sp: { console: null, gives: {}, holds: {} },
  idp: { console: null, gives: {}, holds: {} },
};

const isResponse = ({ message }: Seen): boolean =>
  /^(?:Response|Assertion|EncryptedAssertion)$/.test(message.type);
const isLogout = ({ message }: Seen): boolean => /^Logout/.test(message.type);

/** A sight of each response with its request, and of what has no response. */
export const sightsOf = (flow: Flow, all: Surroundings): TraceSight[] => {
  const { setUp, consoles, now, label, exchanges } = all;
  const seen = all.examined.map((one) => seenOf(one, exchanges)).filter((one) => one !== null);
  const own = seen.filter((one) => flow.messages.includes(one.carrier.id));
  const requests = own.filter((one) => one.message.type === 'AuthnRequest');
  const responses = own.filter(isResponse);
  const logouts = own.filter(isLogout);
  const ours = own.length === 0 || belongs(setUp, own);
  const around = flow.exchanges.flatMap((id) => exchanges.get(id) ?? []);
  const took = new Set(responses.flatMap((one) => one.exchange?.id ?? []));
  const sight = (request: Seen | null, response: Seen | null): TraceSight => {
    const subject = response ?? request ?? logouts.at(-1) ?? null;
    const place = subject ? seen.indexOf(subject) : seen.length;
    return {
      setUp: ours ? setUp : NOTHING,
      consoles: ours ? consoles : { sp: null, idp: null },
      now,
      label,
      certificate: once(readCertificate),
      metadata: once(readMetadata),
      flow: flow.id,
      request,
      response,
      logouts,
      messages: all.examined
        .map((one) => one.carrier)
        .filter((one) => flow.messages.includes(one.id)),
      exchanges: around,
      earlier: seen.slice(0, place).filter(isResponse),
      pageErrors: pageErrorsIn(around, took),
      received: receivedAt(subject, now),
    };
  };
  if (responses.length === 0) return [sight(requests.at(-1) ?? null, null)];
  return responses.map((response) => {
    const named = requests.find((one) => one.message.id === response.message.inResponseTo);
    const before = requests.filter((one) => seen.indexOf(one) < seen.indexOf(response));
    return sight(named ?? before.at(-1) ?? null, response);
  });
};
