import { isRecord } from '../../journey/guards.ts';
import type { Header } from '../../model/exchange.ts';

/** Readers of values that anybody may have written: what has another type is not there. */

const MOST_HEADERS = 2_000;
const MOST_FIELDS = 10_000;

export type Loose = Record<string, unknown>;

export const looseOf = (x: unknown): Loose => (isRecord(x) ? x : {});

/** An own property: a file's `constructor` is a name as any other, and what it lacks has none. */
export const own = (x: unknown, name: string): unknown =>
  isRecord(x) && Object.hasOwn(x, name) ? x[name] : undefined;

export const textIn = (x: unknown, ...names: readonly string[]): string | null => {
  const found = names.map((name) => own(x, name)).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : null;
};

export const numberIn = (x: unknown, ...names: readonly string[]): number | null => {
  const found = names.map((name) => own(x, name)).find((value) => Number.isFinite(value));
  return typeof found === 'number' ? found : null;
};

export const listIn = (x: unknown, name: string): unknown[] => {
  const found = own(x, name);
  return Array.isArray(found) ? found : [];
};

/** `{ name, value }` or `[name, value]`. */
const pairOf = (x: unknown): [string, string][] => {
  const [name, value] = Array.isArray(x) ? x : [own(x, 'name'), own(x, 'value')];
  return typeof name === 'string' && typeof value === 'string' ? [[name, value]] : [];
};

export const pairsIn = (x: unknown, name: string): [string, string][] =>
  listIn(x, name).slice(0, MOST_FIELDS).flatMap(pairOf);

/** Without those that HTTP/2 puts in place of the request line. */
export const headersIn = (x: unknown, name: string): Header[] =>
  pairsIn(x, name)
    .filter(([header]) => header !== '' && !header.startsWith(':'))
    .slice(0, MOST_HEADERS)
    .map(([header, value]) => ({ name: header, value }));

/** An instant in milliseconds; null for what is none, or lies beyond what a date can be. */
export const instantIn = (x: unknown, ...names: readonly string[]): number | null => {
  const time = Date.parse(textIn(x, ...names) ?? '');
  return Number.isFinite(time) ? time : numberIn(x, ...names);
};

/** A status code; 0 stands for no answer. */
export const statusIn = (x: unknown, name: string): number | null => {
  const value = own(x, name);
  const status = typeof value === 'string' ? Number.parseInt(value, 10) : value;
  return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 999
    ? status
    : null;
};
