import type { Vault } from './vault.ts';

const ADDRESS = /^((?:[a-z][a-z0-9+.-]*:)?\/\/)?([^/?#]*)([^?#]*)/i;

/** A session, a ticket, an account: nothing that anyone typed into a console. */
const isToken = (segment: string): boolean =>
  /^[\w~=+-]{20,}(?:\.[\w~=+-]+)*$/.test(segment) && /\d/.test(segment) && /[a-z]/i.test(segment);

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

export const redactSegment = (segment: string, vault: Vault): string => {
  const plain = segment.replace(/;(\w+)=([^;]*)/g, (_, name, value) => {
    return `;${name}=${vault.replace('session', value)}`;
  });
  const text = decoded(plain);
  const now = isToken(text) ? vault.replace('token', text) : vault.inText(text);
  return now === text ? plain : encodeURIComponent(now);
};

/** An address up to its query, endpoints as they are and secrets in any other path replaced. */
export const redactPath = (url: string, vault: Vault): string => {
  const [head = '', scheme = '', authority = '', path = ''] = ADDRESS.exec(url) ?? [];
  const at = authority.lastIndexOf('@');
  const who = at < 0 ? '' : `${vault.replace('credential', authority.slice(0, at))}@`;
  const host = scheme === '' ? '' : `${scheme}${who}${authority.slice(at + 1)}`;
  const place = scheme === '' ? `${authority}${path}` : path;
  if (vault.stays(head)) return `${host}${place}`;
  const segments = place.split('/').map((one) => redactSegment(one, vault));
  return `${host}${segments.join('/')}`;
};
