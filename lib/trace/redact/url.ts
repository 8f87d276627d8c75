import { partsOf, splitParameters } from '../parameters/parameter.ts';
import { redactValue } from './parameters.ts';
import { redactPath, redactSegment } from './path.ts';
import type { Vault } from './vault.ts';

const redactPart = async (part: string, vault: Vault): Promise<string> => {
  const [one] = splitParameters(part);
  if (one === undefined) return '';
  const name = encodeURIComponent(one.name);
  // A word alone has no name to judge it by.
  if (!part.includes('=')) return encodeURIComponent(vault.replace('parameter', one.name));
  const now = await redactValue(one, true, vault);
  return `${name}=${now === one.value ? one.raw : encodeURIComponent(now)}`;
};

const redactQuery = async (query: string, vault: Vault): Promise<string> =>
  (await Promise.all(query.split('&').map((part) => redactPart(part, vault)))).join('&');

/** A place in the page, or the parameters of an answer (OAuth 2.0, 4.2.2). */
const redactFragment = async (fragment: string, vault: Vault): Promise<string> =>
  fragment.includes('=')
    ? redactQuery(fragment.replace(/^[^=&]*\?/, ''), vault)
    : fragment
        .split('/')
        .map((one) => redactSegment(one, vault))
        .join('/');

/** An address with its secrets replaced; origin and endpoints stay. Relative ones too. */
export const redactAddress = async (url: string, vault: Vault): Promise<string> => {
  // An endpoint may have a query of its own.
  if (vault.stays(url)) return url;
  const { query, fragment } = partsOf(url);
  const asked = query === null ? '' : `?${await redactQuery(query, vault)}`;
  const rest = fragment === null ? '' : `#${await redactFragment(fragment, vault)}`;
  return `${redactPath(url, vault)}${asked}${rest}`;
};
