import type { Trouble } from './pattern/ast.ts';
import { readPattern } from './pattern/match.ts';

/**
 * The regular expression that lets one ACS URL through and nothing else: every sign with a meaning
 * escaped, `/` and `-` as well, which no engine minds, and anchored at both ends.
 */
export const writeValidator = (acsUrl: string): string =>
  `^${acsUrl.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}$`;

/** `matches`: it lets this ACS URL through. */
export type Verdict = Trouble | 'matches' | 'refuses';

/** Whether a validator lets the address through, found anywhere in it, as the consoles do. */
export const judgeValidator = (validator: string, address: string): Verdict => {
  const pattern = readPattern(validator);
  if (typeof pattern === 'string') return pattern;
  const found = pattern.finds(address);
  if (found === null) return 'unknown';
  return found ? 'matches' : 'refuses';
};

/** An address that nobody means. */
export const ANYWHERE = 'https://attacker.example/';

const MOST_DOTS = 8;

/** The address with one dot of its host replaced, each in turn. */
const lookalikes = (acsUrl: string): string[] => {
  const [host = ''] = /^https?:\/\/[^/?#]+/.exec(acsUrl) ?? [];
  const dots = [...host.matchAll(/\./g)].slice(0, MOST_DOTS).map(({ index }) => index);
  return dots.map((dot) => `${acsUrl.slice(0, dot)}x${acsUrl.slice(dot + 1)}`);
};

/**
 * An address of somebody else's that the validator lets through as well; null when it is tight, or
 * cannot be tried.
 */
export const strangerLetIn = (validator: string, acsUrl: string | undefined): string | null => {
  const pattern = readPattern(validator);
  if (typeof pattern === 'string') return null;
  const around =
    acsUrl === undefined
      ? []
      : [`${ANYWHERE}?${acsUrl}`, ...lookalikes(acsUrl), `${acsUrl}.attacker.example/`];
  return [ANYWHERE, ...around].find((address) => pattern.finds(address)) ?? null;
};
