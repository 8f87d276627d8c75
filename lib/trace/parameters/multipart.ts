import { decodeAs, type Parameter } from './parameter.ts';

const MOST = 1_000;
/** A larger part is a file that is sent along; its bytes stay as they are. */
const MOST_BYTES = 5_000_000;

const bytesOf = (binary: string): Uint8Array =>
  Uint8Array.from({ length: binary.length }, (_, at) => binary.charCodeAt(at));

const fieldOf = (part: string, charset: string | null): Parameter[] => {
  const gap = /\r?\n\r?\n/.exec(part);
  if (gap === null) return [];
  const head = part.slice(0, gap.index);
  const name = /;\s*name\s*=\s*(?:"([^"\r\n]{0,200})"|([^\s;]{1,200}))/i.exec(head);
  if (name === null) return [];
  const own = /content-type:[^\r\n]{0,100}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1];
  const content = part.slice(gap.index + gap[0].length).replace(/\r?\n$/, '');
  const title = name[1] ?? name[2] ?? '';
  if (content.length > MOST_BYTES)
    return [{ name: title, raw: content, value: content, utf8: true }];
  const bytes = bytesOf(content);
  try {
    const value = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return [{ name: title, raw: value, value, utf8: true }];
  } catch {
    const value = decodeAs(bytes, own ?? charset ?? 'windows-1252');
    return [{ name: title, raw: value, value, utf8: false }];
  }
};

/** Fields of a multipart body (RFC 7578), whose units are bytes; files among them are read as text. */
export const splitMultipart = (
  binary: string,
  boundary: string,
  charset: string | null,
): Parameter[] =>
  binary
    .split(`--${boundary}`, MOST)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .flatMap((part) => fieldOf(part, charset));
