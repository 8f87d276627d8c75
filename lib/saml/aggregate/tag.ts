/** The name without its prefix. */
export const localName = (raw: string): string =>
  /^<\/?(?:[^\s:/>]+:)?([^\s/>]+)/.exec(raw)?.[1] ?? '';

/** How many levels deeper what follows the tag stands. */
export const deeper = (text: string, at: number, end: number): -1 | 0 | 1 => {
  if (text[at + 1] === '/') return -1;
  return text[end - 2] === '/' ? 0 : 1;
};

/** The attributes of a start tag as they are written, prefixes and references included. */
export const attributesOf = (raw: string): Map<string, string> =>
  new Map(
    Array.from(raw.matchAll(/\s([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), (match) => [
      match[1] ?? '',
      match[2] ?? match[3] ?? '',
    ]),
  );

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';

/** What an attribute's written value says (XML 1.0, 3.3.3 and 4.6). */
export const attributeValue = (written: string): string =>
  written
    .replace(/\r\n|[\t\r\n]/g, ' ')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
      if (hex) return character(Number.parseInt(hex, 16));
      return decimal ? character(Number(decimal)) : (NAMED[name] ?? whole);
    });
