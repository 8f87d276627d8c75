/** The largest text taken as one value or document (2 MB); a larger one is refused unread. */
export const MAX_TEXT = 2_000_000;

/** Bytes of strict base64 (RFC 4648, white space allowed); null when it is anything else. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | null => {
  const body = text.replace(/\s+/g, '');
  if (body === '' || body.length % 4 === 1 || !/^[A-Za-z0-9+/]*={0,2}$/.test(body)) return null;
  try {
    const binary = atob(body.replace(/=+$/, ''));
    const bytes = new Uint8Array(binary.length);
    // Many times as fast as Uint8Array.from with a function.
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  } catch {
    return null;
  }
};

export const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) {
    // Applied to the bytes themselves; spreading them would walk an iterator.
    binary += Reflect.apply(String.fromCharCode, null, bytes.subarray(i, i + 0x8000));
  }
  return btoa(binary);
};

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-16 by its byte order mark, or by how it writes `<` (XML 1.0, appendix F); null for others. */
export const utf16Of = ([a, b, c]: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0)) return 'utf-16le';
  return (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) ? 'utf-16be' : null;
};

/** The encoding that an XML declaration names; a declaration is ASCII (XML 1.0, appendix F). */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? null;
};

/**
 * Text of a file: UTF-8 or UTF-16 with or without a byte order mark, or what its XML declaration
 * names. Null for anything that is no text. The byte order mark is not part of the text.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return decode(bytes, utf16);
  const text = decode(bytes, 'utf-8');
  if (text !== null) return text.includes('\0') ? null : text;
  const encoding = declaredEncoding(bytes);
  return encoding === null ? null : decode(bytes, encoding);
};
