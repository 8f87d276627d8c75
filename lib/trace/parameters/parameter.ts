/** A parameter as it was sent, and what it says. */
export interface Parameter {
  name: string;
  /** Exactly as it was sent. */
  raw: string;
  value: string;
  /** False where its escapes are those of an older encoding. */
  utf8: boolean;
}

/** More of one request are not read: nobody sends them, but a hostile file may. */
const MOST = 1_000;

/** What a byte is as a hexadecimal digit; NaN for none. */
const digit = (byte: number | undefined): number => {
  if (byte === undefined) return Number.NaN;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = (byte | 0x20) - 0x61;
  return letter >= 0 && letter < 6 ? letter + 10 : Number.NaN;
};

/** Undoes escapes in place, byte by byte. */
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new TextEncoder().encode(text);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const code = byte === 0x25 ? digit(bytes[at + 1]) * 16 + digit(bytes[at + 2]) : Number.NaN;
    if (!Number.isNaN(code)) at += 2;
    bytes[length++] = Number.isNaN(code) ? byte : code;
  }
  return bytes.slice(0, length);
};

/** Decodes by an encoding's name as senders write it; an unknown one is taken for the usual one. */
export const decodeAs = (bytes: Uint8Array, charset: string): string => {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const OLDER = 'windows-1252';

const decoded = (raw: string, charset: string | null): Pick<Parameter, 'value' | 'utf8'> => {
  const text = raw.replace(/\+/g, ' ');
  if (!text.includes('%')) return { value: text, utf8: true };
  try {
    return { value: decodeURIComponent(text), utf8: true };
  } catch {
    const bytes = bytesOf(text);
    const older = charset === null || /^utf-?8$/i.test(charset) ? OLDER : charset;
    try {
      return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), utf8: true };
    } catch {
      return { value: decodeAs(bytes, older), utf8: false };
    }
  }
};

/** Parameters of a query, a fragment or a body of that form, in their order (URL standard 5.1). */
export const splitParameters = (text: string, charset: string | null = null): Parameter[] =>
  text
    .split('&', MOST)
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      const raw = equals < 0 ? '' : part.slice(equals + 1);
      const name = decoded(equals < 0 ? part : part.slice(0, equals), charset).value;
      return { name, raw, ...decoded(raw, charset) };
    });

/** The first of that name, whatever its case. */
export const parameter = (all: readonly Parameter[], name: string): Parameter | undefined => {
  const wanted = name.toLowerCase();
  return all.find((one) => one.name.toLowerCase() === wanted);
};

/** Query and fragment of an address, without their marks; null where there is none. */
export const partsOf = (url: string): { query: string | null; fragment: string | null } => {
  const hash = url.indexOf('#');
  const before = hash < 0 ? url : url.slice(0, hash);
  const mark = before.indexOf('?');
  return {
    query: mark < 0 ? null : before.slice(mark + 1),
    fragment: hash < 0 ? null : url.slice(hash + 1),
  };
};
