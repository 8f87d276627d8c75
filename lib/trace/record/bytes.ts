/** Bytes as the browser hands them over; null for anything else. */
export const bytesOf = (x: unknown): Uint8Array | null => {
  if (x instanceof ArrayBuffer) return new Uint8Array(x);
  if (ArrayBuffer.isView(x)) return new Uint8Array(x.buffer, x.byteOffset, x.byteLength);
  // A header's bytes are a plain list of numbers.
  return Array.isArray(x) && x.every((n) => Number.isInteger(n)) ? Uint8Array.from(x) : null;
};

/** Each byte as the character of its number, so that every byte can be told from the text. */
export const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The parts as one, up to so many bytes, and how many there are altogether. */
export const joined = (
  parts: readonly Uint8Array[],
  most: number,
): { bytes: Uint8Array; size: number } => {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(Math.min(size, most));
  let at = 0;
  for (const part of parts) {
    if (at >= bytes.length) break;
    const fits = part.subarray(0, bytes.length - at);
    bytes.set(fits, at);
    at += fits.length;
  }
  return { bytes, size };
};
