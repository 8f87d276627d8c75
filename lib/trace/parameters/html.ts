import type { Parameter } from './parameter.ts';

/** A form of a page, as it would be sent. */
export interface HtmlForm {
  action: string;
  method: 'GET' | 'POST';
  fields: Parameter[];
}

/** Pages are read up to here, and so many forms and fields of each: enough for any that posts itself. */
const MOST_TEXT = 8_000_000;
const MOST_FORMS = 200;
const MOST_FIELDS = 1_000;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  Tab: '\t',
  NewLine: '\n',
  equals: '=',
  plus: '+',
  sol: '/',
  colon: ':',
};

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g,
        (whole, dec, hex, name) => {
          if (name !== undefined)
            return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
          const code = Number.parseInt(dec ?? hex, dec === undefined ? 16 : 10);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;

/** Attributes of one tag, raw and by lower-case name; the first of a name counts (HTML 13.2.5.33). */
const attributesOf = (tag: string): Map<string, string> => {
  const found = new Map<string, string>();
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
  for (const [, name = '', double, single, bare] of tag.matchAll(pattern)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '');
  }
  return found;
};

/** From `<` to the `>` that ends the tag: one in quotes does not. */
const tagAt = (html: string, start: number): string => {
  let quote = '';
  for (let at = start; at < html.length; at++) {
    const sign = html[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return html.slice(start, at);
    else if (
      (sign === '"' || sign === "'") &&
      /=\s*$/.test(html.slice(Math.max(start, at - 5), at))
    ) {
      quote = sign;
    }
  }
  return html.slice(start);
};

const fieldOf = (tag: string, content: string): Parameter | null => {
  const attributes = attributesOf(tag);
  const name = unescaped(attributes.get('name') ?? '');
  const raw = /^textarea/i.test(tag) ? content : (attributes.get('value') ?? '');
  return name === '' ? null : { name, raw, value: unescaped(raw), utf8: true };
};

/** The forms of a page whose text is given, with what stands in their fields. Runs nothing. */
export const formsOf = (page: string): HtmlForm[] => {
  const html = page.slice(0, MOST_TEXT);
  const forms: HtmlForm[] = [];
  const pattern = /<(form|input|textarea)\b/gi;
  for (let fields = 0; fields < MOST_FIELDS; ) {
    const start = pattern.exec(html);
    if (start === null || forms.length === MOST_FORMS) break;
    const tag = tagAt(html, start.index + 1);
    pattern.lastIndex = start.index + tag.length + 1;
    const name = start[1]?.toLowerCase();
    if (name === 'form') {
      const attributes = attributesOf(tag.slice(4));
      const post = /^post$/i.test(attributes.get('method') ?? '');
      const action = unescaped(attributes.get('action') ?? '');
      forms.push({ action, method: post ? 'POST' : 'GET', fields: [] });
      continue;
    }
    fields++;
    const inside = pattern.lastIndex + 1;
    const end = name === 'textarea' ? html.indexOf('</', inside) : inside;
    const field = fieldOf(tag, end < 0 ? '' : html.slice(inside, end));
    if (field) forms.at(-1)?.fields.push(field);
  }
  return forms;
};
