import { decodeAs, type Parameter } from './parameter.ts';

const MOST = 1_000;
const LONGEST_HEAD = 8_000;

const find = (bytes: Uint8Array, mark: Uint8Array, from: number): number => {
  for (
    let at = bytes.indexOf(mark[0] ?? 0, from);
    at >= 0;
    at = bytes.indexOf(mark[0] ?? 0, at + 1)
  ) {
    if (mark.every((byte, place) => bytes[at + place] === byte)) return at;
  }
  return -1;
};

const textOf = (bytes: Uint8Array, charset: string): Pick<Parameter, 'value' | 'utf8'> => {
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), utf8: true };
  } catch {
    return { value: decodeAs(bytes, charset), utf8: false };
  }
};

/** The line break before the next boundary is not the content's. */
const endOf = (part: Uint8Array): number =>
  part.at(-1) === 0x0a ? part.length - (part.at(-2) === 0x0d ? 2 : 1) : part.length;

const fieldOf = (part: Uint8Array, charset: string | null): Parameter[] => {
  // In this encoding a character is a byte, so that places in the head are those of the part.
  const start = new TextDecoder('windows-1252').decode(part.subarray(0, LONGEST_HEAD));
  const gap = /\r?\n\r?\n/.exec(start);
  if (gap === null) return [];
  const head = start.slice(0, gap.index);
  const name = /;\s*name\s*=\s*(?:"([^"\r\n]{0,200})"|([^\s;]{1,200}))/i.exec(head);
  if (name === null) return [];
  const own = /content-type:[^\r\n]{0,100}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1];
  const content = part.subarray(gap.index + gap[0].length, endOf(part));
  const { value, utf8 } = textOf(content, own ?? charset ?? 'windows-1252');
  return [{ name: name[1] ?? name[2] ?? '', raw: value, value, utf8 }];
};

/** Fields of a multipart body (RFC 7578); files among them are read as text. */
export const splitMultipart = (
  bytes: Uint8Array,
  boundary: string,
  charset: string | null,
): Parameter[] => {
  const mark = new TextEncoder().encode(`--${boundary}`);
  const fields: Parameter[] = [];
  let start = find(bytes, mark, 0);
  for (let count = 0; start >= 0 && count < MOST; count++) {
    const inside = start + mark.length;
    if (bytes[inside] === 0x2d && bytes[inside + 1] === 0x2d) break;
    const next = find(bytes, mark, inside);
    fields.push(...fieldOf(bytes.subarray(inside, next < 0 ? bytes.length : next), charset));
    start = next;
  }
  return fields;
};
