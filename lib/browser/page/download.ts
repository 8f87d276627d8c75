import { toBase64 } from '../../saml/bytes.ts';

/** No certificate or metadata of one app is larger, in bytes. */
const MOST = 2_000_000;
const PATIENCE_MS = 10_000;

/**
 * Fetches what the page's own download link gives, as the page would: same origin only, with the
 * admin's session.
 * @returns the file as base64; null where the link leads elsewhere, fails or gives too much
 */
export const download = async (href: string): Promise<string | null> => {
  const url = URL.parse(href, location.href);
  if (url?.origin !== location.origin) return null;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > MOST ? null : toBase64(bytes);
  } catch {
    return null;
  }
};
