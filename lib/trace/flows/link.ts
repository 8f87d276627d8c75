import { askingHost, kindOf, receiverOf, type Sighted } from './sighted.ts';

/** A response that names no request belongs to one that was sent at most so long before. */
const LONGEST = 20 * 60_000;

/** Messages of one sign-in or logout, oldest first. */
export type Chain = Sighted[];

const idOf = ({ message }: Sighted): string | null =>
  message.message?.id ?? message.facts.find(([name]) => /^Re\w+ID$/.test(name))?.[1] ?? null;

const answersTo = ({ message }: Sighted): string | null =>
  message.message?.inResponseTo ??
  message.facts.find(([name]) => name === 'InResponseTo')?.[1] ??
  null;

const isRequest = ({ message }: Sighted): boolean => message.role === 'request';

const fact = ({ message }: Sighted, name: string): string | null =>
  message.facts.find(([key]) => key === name)?.[1] ?? null;

/** What only messages of one sign-in have in common. */
const namesOf = (one: Sighted): string[] => {
  const code = one.message.protocol === 'oauth' ? fact(one, 'code') : null;
  return [
    ...[idOf(one), answersTo(one)].flatMap((id) => (id ? [`id ${id}`] : [])),
    ...(code ? [`code ${code}`] : []),
  ];
};

const sameTab = (one: Sighted, other: Sighted): boolean => one.exchange.tab === other.exchange.tab;

/** What both sides carry along where the protocol has no IDs; some write the same one every time. */
const sharesState = (chain: Chain, one: Sighted): boolean => {
  const { protocol, relayState, raw } = one.message;
  const last = chain.at(-1);
  return (
    (protocol === 'oauth' || protocol === 'wsfed') &&
    relayState !== null &&
    relayState !== '' &&
    last !== undefined &&
    sameTab(last, one) &&
    chain.some(
      ({ message }) => message.protocol === protocol && message.relayState === relayState,
    ) &&
    (!isAnswered(chain) || last.message.raw === raw)
  );
};

const isAnswered = (chain: Chain): boolean => chain.some((one) => !isRequest(one));

/** Whether a response without a request of its own fits one that waits, as far as anything shows. */
const fits = (chain: Chain, one: Sighted): boolean => {
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined || !isRequest(first)) return false;
  if (!sameTab(last, one) || one.exchange.at - last.exchange.at > LONGEST) return false;
  if (first.message.protocol !== one.message.protocol) return false;
  if (kindOf(first.message) !== kindOf(one.message)) return false;
  const { relayState } = first.message;
  if (relayState && one.message.relayState && relayState !== one.message.relayState) return false;
  const asking = askingHost(first);
  const shared = relayState && relayState === one.message.relayState;
  return asking === null || asking === receiverOf(one) || Boolean(shared);
};

/** Within a logout, one side may ask a third to log out before it answers (profiles 4.4.3). */
const isWithinLogout = (chain: Chain, one: Sighted): boolean => {
  const [first] = chain;
  return (
    first !== undefined &&
    kindOf(one.message) === 'logout' &&
    kindOf(first.message) === 'logout' &&
    first.message.protocol === one.message.protocol &&
    sameTab(first, one) &&
    !chain.some((other) => answersTo(other) !== null && answersTo(other) === idOf(first)) &&
    one.exchange.at - first.exchange.at <= LONGEST
  );
};

/** Resolving an artifact is part of the sign-in that it came from. */
const isResolution = (chain: Chain, one: Sighted): boolean =>
  one.message.type.startsWith('ArtifactRes') &&
  chain.some((other) => other.message.artifact !== null && other.exchange.at <= one.exchange.at);

/** How many chains are looked back at; a browser has no more sign-ins under way. */
const MOST_OPEN = 200;

/** Sorts messages into chains, by what they name of one another, then by what else they share. */
export const chainsOf = (sighted: readonly Sighted[]): Chain[] => {
  const chains: Chain[] = [];
  const known = new Map<string, Chain>();
  // A request that a response names is not left to one that names none.
  const awaited = new Set(sighted.map(answersTo));
  const waits = (chain: Chain): boolean =>
    !isAnswered(chain) && !chain.some((one) => awaited.has(idOf(one) ?? ''));
  for (const one of sighted) {
    const names = namesOf(one);
    const latest = (is: (other: Chain) => boolean): Chain | undefined =>
      chains.slice(-MOST_OPEN).findLast(is);
    const chain =
      names.map((name) => known.get(name)).find((other) => other !== undefined) ??
      latest((other) => sharesState(other, one)) ??
      latest((other) => isResolution(other, one) || isWithinLogout(other, one)) ??
      (isRequest(one) ? undefined : latest((other) => waits(other) && fits(other, one))) ??
      [];
    if (chain.length === 0) chains.push(chain);
    chain.push(one);
    for (const name of names) if (!known.has(name)) known.set(name, chain);
  }
  return chains;
};
