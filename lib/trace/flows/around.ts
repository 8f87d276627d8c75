import type { Exchange } from '../../model/exchange.ts';
import { headerOf } from '../parameters/body.ts';
import type { Chain } from './link.ts';
import { hostOf } from './sighted.ts';

/** How long before its first message the pages count that led to a sign-in. */
const LEAD = 60_000;
/** A page that sends on by itself does so at once. */
const AT_ONCE = 5_000;
/** How long a user may take with the pages of an IdP that gives no answer. */
const WAIT = 20 * 60_000;
/** How many exchanges are looked at on either side of the messages. */
const MOST = 2_000;

const goesTo = (exchange: Exchange): string | null => {
  const location = headerOf(exchange.responseHeaders, 'location');
  return location && URL.canParse(location, exchange.url)
    ? new URL(location, exchange.url).href
    : null;
};

const leadsTo = (exchange: Exchange, url: string): boolean => {
  const target = goesTo(exchange);
  return target !== null && URL.canParse(url) && target === new URL(url).href;
};

const hasSameHost = (one: Exchange, other: Exchange): boolean =>
  hostOf(one.url) === hostOf(other.url);

/** Whether it was sent from a page of the other one's host, as browsers say. */
const comesFrom = ({ requestHeaders }: Exchange, page: Exchange): boolean =>
  ['origin', 'referer'].some(
    (name) => hostOf(headerOf(requestHeaders, name)) === (hostOf(page.url) ?? undefined),
  );

/** Pages of the same tab, from a place on, in either direction. */
function* pagesFrom(
  all: readonly Exchange[],
  start: number,
  step: 1 | -1,
): Generator<[number, Exchange]> {
  const tab = all[start]?.tab;
  for (let at = start + step, count = 0; count < MOST; at += step, count++) {
    const one = all[at];
    if (one === undefined) return;
    if (one.tab === tab && one.resource !== 'other') yield [at, one];
  }
}

/** Backwards: the redirects that led to the first message, and the page whose click or form began it. */
const leadIn = (all: readonly Exchange[], first: number): number[] => {
  const found: number[] = [];
  let current = all[first];
  for (const [at, one] of pagesFrom(all, first, -1)) {
    if (!current || current.at - one.at > LEAD) break;
    const redirects = leadsTo(one, current.url);
    const sends = goesTo(one) === null && (hasSameHost(one, current) || comesFrom(current, one));
    if (!redirects && !sends) break;
    found.push(at);
    if (!redirects) break;
    current = one;
  }
  return found;
};

/**
 * Forwards: where the last message led, through its redirects to the page that the user saw. Where there
 * was no answer, the pages of the one that was asked: one of them may say why.
 */
const leadOut = (
  all: readonly Exchange[],
  last: number,
  isAnswered: boolean,
  taken: ReadonlySet<number>,
): number[] => {
  const found: number[] = [];
  let current = all[last];
  for (const [at, one] of pagesFrom(all, last, 1)) {
    if (!current || taken.has(at)) break;
    const redirects = leadsTo(current, one.url);
    const next = hasSameHost(one, current) || (!isAnswered && comesFrom(one, current));
    const soon = one.at - current.at <= (isAnswered ? AT_ONCE : WAIT);
    // What the response's redirects end at is the page; only a page in their place sends on by itself.
    const sends = goesTo(current) === null && (!isAnswered || found.length === 0);
    if (!redirects && !(next && soon && sends)) break;
    found.push(at);
    current = one;
  }
  return found;
};

/**
 * Positions of a chain's own exchanges and of all that belongs to it around them, in their order. `hosts`
 * are those of all exchanges; `taken` are not for the asking.
 */
export const aroundOf = (
  all: readonly Exchange[],
  hosts: readonly (string | null)[],
  chain: Chain,
  taken: ReadonlySet<number>,
): number[] => {
  const own = chain.map((one) => one.at);
  const mine = new Set(own);
  const found = new Set(own);
  const known = new Set(own.map((at) => hosts[at]));
  const isAnswered = chain.some((one) => one.message.role === 'response');
  for (const tab of new Set(chain.map((one) => one.exchange.tab))) {
    const inTab = chain.filter((one) => one.exchange.tab === tab).map((one) => one.at);
    const [first = 0, last = first] = [inTab[0], inTab.at(-1)];
    for (const at of leadIn(all, first)) found.add(at);
    for (const at of leadOut(all, last, isAnswered, taken)) found.add(at);
    const between = all.slice(first, last).map((_, place) => first + place);
    // A file that names no tabs has those of all of them: with another sign-in, the host must be known.
    const alone = tab !== null || !between.some((at) => taken.has(at) && !mine.has(at));
    for (const at of between) {
      if (all[at]?.tab === tab && (alone || known.has(hosts[at]))) found.add(at);
    }
  }
  return [...found].filter((at) => mine.has(at) || !taken.has(at)).toSorted((a, b) => a - b);
};
