import { MAX_TEXT } from './bytes.ts';

/**
 * Inflates with the platform's own decoder, at most 2 MB; null when the data is broken or larger.
 * SAML's redirect binding is raw deflate (bindings 3.4.4.1); some senders add a zlib header.
 */
export const inflate = async (
  data: Uint8Array<ArrayBuffer>,
  format: 'deflate-raw' | 'deflate',
): Promise<Uint8Array | null> => {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const out = new Uint8Array(MAX_TEXT);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return out.slice(0, length);
      if (length + value.length > MAX_TEXT) return null;
      out.set(value, length);
      length += value.length;
    }
  } catch {
    return null;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
};
