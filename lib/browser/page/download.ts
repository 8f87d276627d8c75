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
    const page = new Uint8Array(await response.arrayBuffer());
    // A copy: Firefox lets a content script read the page's buffer, but not derive arrays from it.
    return page.length > MOST ? null : toBase64(Uint8Array.from(page));
  } catch {
    return null;
  }
};
