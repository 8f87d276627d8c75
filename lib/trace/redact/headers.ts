import type { Header } from '../../model/exchange.ts';
import { redactAddress } from './url.ts';
import type { Vault } from './vault.ts';

/** Headers that say how something is sent. Any other may hold anything, and is replaced. */
const KEPT = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'access-control-allow-methods',
  'access-control-allow-origin',
  'age',
  'allow',
  'cache-control',
  'connection',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'cross-origin-embedder-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'date',
  'dnt',
  'expires',
  'host',
  'keep-alive',
  'last-modified',
  'origin',
  'paos',
  'pragma',
  'priority',
  'referrer-policy',
  'retry-after',
  'server',
  'soapaction',
  'strict-transport-security',
  'te',
  'transfer-encoding',
  'upgrade-insecure-requests',
  'user-agent',
  'vary',
  'x-content-type-options',
  'x-frame-options',
]);
const ADDRESSES = new Set(['location', 'referer', 'content-location', ':path']);

const pair = (text: string, vault: Vault): string => {
  const equals = text.indexOf('=');
  if (equals < 0) return vault.replace('cookie', text);
  return `${text.slice(0, equals + 1)}${vault.replace('cookie', text.slice(equals + 1))}`;
};

/** Names and, of one that is set, how it is kept, stay: they decide whether it comes back. */
const cookies = (value: string, set: boolean, vault: Vault): string => {
  const parts = value.split(';').map((part) => part.trim());
  return parts.map((part, at) => (set && at > 0 ? part : pair(part, vault))).join('; ');
};

const redactHeader = async ({ name, value }: Header, vault: Vault): Promise<string> => {
  const key = name.toLowerCase();
  if (key === 'cookie') return cookies(value, false, vault);
  // Chrome joins several of them by a line break.
  if (key === 'set-cookie') {
    return value
      .split('\n')
      .map((one) => cookies(one, true, vault))
      .join('\n');
  }
  if (ADDRESSES.has(key)) return redactAddress(value, vault);
  if (KEPT.has(key) || /^(?:sec-fetch|sec-ch-ua)/.test(key) || /^:(?!path)/.test(key))
    return vault.inText(value);
  if (key === 'authorization' || key === 'proxy-authorization') {
    const [scheme = '', secret] = value.split(/\s+(.*)/s);
    return secret ? `${scheme} ${vault.replace('token', secret)}` : vault.replace('token', value);
  }
  return vault.replace('header', value);
};

/** Headers with everything replaced but what says how a message was sent. */
export const redactHeaders = (headers: readonly Header[], vault: Vault): Promise<Header[]> =>
  Promise.all(
    headers.map(async (one) => ({ name: one.name, value: await redactHeader(one, vault) })),
  );
