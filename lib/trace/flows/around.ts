import type { Exchange } from '../../model/exchange.ts';
import { headerOf } from '../parameters/body.ts';
import type { Chain } from './link.ts';
import { hostOf } from './sighted.ts';

/** How long before its first message the pages count that led to a sign-in. */
const LEAD = 60_000;
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

/** Backwards: the redirects that led to the first message, and the page whose click began it. */
const leadIn = (all: readonly Exchange[], first: number): number[] => {
  const found: number[] = [];
  let current = all[first];
  for (let at = first - 1; current && at >= 0 && first - at < MOST; at--) {
    const one = all[at];
    if (one === undefined || one.tab !== current.tab || one.resource === 'other') continue;
    if (current.at - one.at > LEAD) break;
    const redirects = leadsTo(one, current.url);
    const sameHost = hostOf(one.url) === hostOf(current.url);
    if (!redirects && goesTo(one) !== null) break;
    if (!redirects && !sameHost) break;
    found.push(at);
    if (!redirects) break;
    current = one;
  }
  return found;
};

/** Forwards: where the last message led, through its redirects to the page that the user saw. */
const leadOut = (all: readonly Exchange[], last: number): number[] => {
  const found: number[] = [];
  let current = all[last];
  for (let at = last + 1; current && at < all.length && at - last < MOST; at++) {
    const one = all[at];
    if (one === undefined || one.tab !== current.tab || one.resource === 'other') continue;
    if (!leadsTo(current, one.url)) break;
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
  for (const tab of new Set(chain.map((one) => one.exchange.tab))) {
    const inTab = chain.filter((one) => one.exchange.tab === tab).map((one) => one.at);
    const [first = 0, last = first] = [inTab[0], inTab.at(-1)];
    for (const at of leadIn(all, first)) found.add(at);
    for (const at of leadOut(all, last)) found.add(at);
    const between = all.slice(first, last).map((_, place) => first + place);
    // A file that names no tabs has those of all of them: with another sign-in, the host must be known.
    const alone = tab !== null || !between.some((at) => taken.has(at) && !mine.has(at));
    for (const at of between) {
      if (all[at]?.tab === tab && (alone || known.has(hosts[at]))) found.add(at);
    }
  }
  return [...found].filter((at) => mine.has(at) || !taken.has(at)).toSorted((a, b) => a - b);
};
