import { sources } from '../tenant.ts';
import type { BasicConfig, Claims, Refusal, Signing } from '../view.ts';
import { nameIdFormats, signingAlgorithms, signingOptions } from '../view.ts';
import type { State } from './state.ts';

/** An identifier may be any name without white space; it needs no scheme. */
export const isIdentifier = (text: string): boolean => /^\S{1,255}$/.test(text);

export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Takes step 1, or says field by field why not. Nothing is saved unless all of it is good. */
export function saveBasic(
  state: State,
  body: Partial<Record<keyof BasicConfig, unknown>>,
): Refusal {
  const basic: BasicConfig = {
    identifierUris: strings(body.identifierUris),
    replyUrls: strings(body.replyUrls),
    defaultIdentifier: text(body.defaultIdentifier) || (strings(body.identifierUris)[0] ?? ''),
    defaultReplyUrl: text(body.defaultReplyUrl) || (strings(body.replyUrls)[0] ?? ''),
    signOnUrl: text(body.signOnUrl),
    relayState: text(body.relayState),
    logoutUrl: text(body.logoutUrl),
  };
  const good: Partial<Record<keyof BasicConfig, boolean>> = {
    identifierUris: basic.identifierUris.length > 0 && basic.identifierUris.every(isIdentifier),
    replyUrls: basic.replyUrls.length > 0 && basic.replyUrls.every(isAddress),
    signOnUrl: basic.signOnUrl === '' || isAddress(basic.signOnUrl),
    logoutUrl: basic.logoutUrl === '' || isAddress(basic.logoutUrl),
  };
  const bad = Object.keys(good).filter((field) => !good[field as keyof BasicConfig]);
  if (bad.length === 0) state.basic = basic;
  return { errors: Object.fromEntries(bad.map((field) => [field, 'Invalid'])) };
}

/** Takes the signing options when they are of those the console offers. */
export function saveSigning(state: State, { option, algorithm }: Partial<Signing>): boolean {
  const known = signingOptions.find((one) => one === option);
  const named = signingAlgorithms.find((one) => one === algorithm);
  if (known === undefined || named === undefined) return false;
  state.signing = { option: known, algorithm: named };
  return true;
}

/** Takes the claims when every source and format exists and every name is there. */
export function saveClaims(state: State, { nameId, additional }: Partial<Claims>): boolean {
  const good =
    Array.isArray(additional) &&
    additional.every(
      ({ name, namespace, source }) =>
        text(name) !== '' && typeof namespace === 'string' && sources.includes(source),
    ) &&
    (nameId === undefined || (nameId.format in nameIdFormats && sources.includes(nameId.source)));
  if (good) state.claims = { nameId: nameId ?? state.claims.nameId, additional };
  return good;
}
