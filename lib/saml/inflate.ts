import { MAX_TEXT } from './bytes.ts';

/** Of what broke off, `bytes` are those before. */
export type Inflated = { bytes: Uint8Array; broken: boolean } | { error: 'tooLarge' };

/**
 * Inflates with the platform's own decoder, at most 2 MB. SAML's redirect binding is raw deflate
 * (bindings 3.4.4.1); some senders add a zlib header.
 */
export const inflate = async (
  data: Uint8Array<ArrayBuffer>,
  format: 'deflate-raw' | 'deflate',
): Promise<Inflated> => {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const joined = (): Uint8Array => {
    const out = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      out.set(chunk, at);
      at += chunk.length;
    }
    return out;
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { bytes: joined(), broken: false };
      length += value.length;
      if (length > MAX_TEXT) return { error: 'tooLarge' };
      chunks.push(value);
    }
  } catch {
    return { bytes: joined(), broken: true };
  } finally {
    await reader.cancel().catch(() => undefined);
  }
};
