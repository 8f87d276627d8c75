import type { Body, Header } from '../../model/exchange.ts';
import { decodeText, fromBase64 } from '../../saml/bytes.ts';
import { splitMultipart } from './multipart.ts';
import { decodeAs, type Parameter, splitParameters } from './parameter.ts';

/** What a body holds: the fields of a form, or a text. */
export interface BodyReading {
  parameters: Parameter[];
  /** Of anything that is no form; '' otherwise. */
  text: string;
}

export const headerOf = (headers: readonly Header[], name: string): string | null =>
  headers.find((header) => header.name.toLowerCase() === name)?.value ?? null;

const charsetOf = (contentType: string): string | null =>
  /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? null;

/** UTF-16 is used where it says so and is true; many say so and send ASCII. */
const textOf = (bytes: Uint8Array, charset: string | null): string => {
  const wide = bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0);
  const [one = 0, two = 0] = bytes;
  if (one === 0xff || one === 0xfe) return decodeText(bytes) ?? decodeAs(bytes, 'windows-1252');
  if (wide) return decodeAs(bytes, two === 0 ? 'utf-16le' : 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(bytes, charset === null || /^utf/i.test(charset) ? 'windows-1252' : charset);
  }
};

const NONE: BodyReading = { parameters: [], text: '' };

const boundaryOf = (type: string, head: string): string | null => {
  const said = /;\s*boundary\s*=\s*(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(type);
  const seen = /^--([\w'()+,./:=?-]{1,70})\r?\n[^\0]{0,80}?content-disposition/i.exec(head);
  return said?.[1] ?? said?.[2] ?? seen?.[1] ?? null;
};

const formOrText = (text: string, type: string, charset: string | null): BodyReading => {
  const form = /^application\/x-www-form-urlencoded\b/i.test(type) && !/^\s*[<{]/.test(text);
  return form || /^\s*[\w.%+~*-]{1,80}=/.test(text)
    ? { parameters: splitParameters(text.trim(), charset), text: '' }
    : { parameters: [], text };
};

/** Reads a body by what its content type says, and by its look where that says nothing. */
export const readBody = (body: Body, contentType: string | null): BodyReading => {
  if ('form' in body) {
    const parameters = body.form.map(([name, value]) => ({ name, raw: value, value, utf8: true }));
    return { parameters, text: '' };
  }
  const type = contentType ?? '';
  if (/^(?:image|audio|video|font)\//i.test(type)) return NONE;
  const charset = charsetOf(type);
  if ('text' in body) {
    const mark = boundaryOf(type, body.text.slice(0, 200));
    return mark === null
      ? formOrText(body.text, type, charset)
      : {
          ...NONE,
          parameters: splitMultipart(new TextEncoder().encode(body.text), mark, charset),
        };
  }
  const bytes = fromBase64(body.base64);
  if (bytes === null) return NONE;
  const mark = boundaryOf(type, decodeAs(bytes.subarray(0, 200), 'windows-1252'));
  return mark === null
    ? formOrText(textOf(bytes, charset), type, charset)
    : { ...NONE, parameters: splitMultipart(bytes, mark, charset) };
};
