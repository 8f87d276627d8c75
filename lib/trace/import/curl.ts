import type { Exchange, Header } from '../../model/exchange.ts';
import { exchangeOf, resourceBy } from './exchange.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Inside `$'…'`, as DevTools quotes what has line breaks or signs such as `!`. */
const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs, (_, unit, byte, sign) =>
    sign === undefined
      ? String.fromCharCode(Number.parseInt(unit ?? byte, 16))
      : (ESCAPES[sign] ?? sign),
  );

/** Words of a shell's command line, as far as what is copied from a browser goes. */
const wordsOf = (command: string): string[] => {
  const words: string[] = [];
  let word: string | null = null;
  const pattern =
    /\s+|\\\r?\n|\^\r?\n|\$'((?:[^'\\]|\\.)*)'|'([^']*)'|\^?"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\$^]+|[$^'"\\])/gs;
  for (const match of command.matchAll(pattern)) {
    const [whole, ansi, single, double, sign, bare] = match;
    const part =
      ansi !== undefined
        ? unescaped(ansi)
        : (single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? sign ?? bare);
    if (part !== undefined) word = (word ?? '') + part;
    else if (/^\s+$/.test(whole) && word !== null) {
      words.push(word);
      word = null;
    }
  }
  return word === null ? words : [...words, word];
};

/** The request that a copied curl command would make; null for any other text. Runs nothing. */
export const readCurl = (text: string): Exchange | null => {
  if (!/^curl\s/.test(text)) return null;
  const [, ...words] = wordsOf(text);
  let url: string | null = null;
  let method: string | null = null;
  const headers: Header[] = [];
  const data: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) url ??= word;
    else if (word === '--url') url = words[++at] ?? null;
    else if (word === '-X' || word === '--request') method = words[++at] ?? null;
    else if (word === '-H' || word === '--header') {
      const [, header = '', value = ''] = /^([^:]{1,200}):\s*(.*)$/s.exec(words[++at] ?? '') ?? [];
      if (header !== '') headers.push({ name: header, value });
    } else if (word === '-b' || word === '--cookie') {
      headers.push({ name: 'Cookie', value: words[++at] ?? '' });
    } else if (word === '--data-urlencode') {
      const [field = '', ...rest] = (words[++at] ?? '').split('=');
      data.push(`${field}=${encodeURIComponent(rest.join('='))}`);
    } else if (/^(?:-d|--data(?:-raw|-binary|-ascii)?)$/.test(word)) data.push(words[++at] ?? '');
  }
  if (url === null) return null;
  return exchangeOf({
    id: 'c0',
    method: method ?? (data.length > 0 ? 'POST' : 'GET'),
    url,
    resource: resourceBy(null, headers, []),
    requestHeaders: headers,
    requestBody: data.length > 0 ? { text: data.join('&') } : null,
  });
};
