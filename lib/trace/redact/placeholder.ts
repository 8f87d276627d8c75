/** What is taken out of a recording before it leaves the browser. */
export type Removed =
  | 'nameId'
  | 'attribute'
  | 'session'
  | 'cookie'
  | 'token'
  | 'credential'
  | 'parameter'
  | 'relayState'
  | 'address'
  | 'email'
  | 'encrypted'
  | 'signature'
  | 'header'
  | 'body'
  | 'text';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const EMAIL = /^[^\s@]+@([a-z0-9.-]+\.[a-z]{2,63})$/i;

/** Says that something went wrong, and nothing of anybody: an unresolved template, no value at all. */
const IMPERSONAL = /^(?:\$?\{[\w.]{1,60}\}|null|undefined|none|n\/a)$/i;

/** SAML bindings 3.4.3 allows a RelayState this many bytes; longer values stay recognisable as such. */
const LONG = 80;
const MOST = 5_000;

/**
 * What stands for a value: nothing can be learnt from it but what the checks ask for, which is its
 * shape: an address with its domain, a GUID, the blanks around it, whether it is long.
 */
export const placeholder = (kind: Removed, number: number, value: string): string => {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(value) ?? [];
  if (core === '' || IMPERSONAL.test(core)) return value;
  if (GUID.test(core))
    return `${before}00000000-0000-4000-8000-${String(number).padStart(12, '0')}${after}`;
  const domain = EMAIL.exec(core)?.[1];
  const short = domain ? `${kind}-${number}@${domain}` : `${kind}-${number}`;
  const length = new TextEncoder().encode(core).length;
  return `${before}${length > LONG ? short.padEnd(Math.min(length, MOST), '.') : short}${after}`;
};
