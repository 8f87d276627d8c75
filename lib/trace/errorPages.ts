import { CONSOLES } from '../consoles/index.ts';
import { MESSAGES } from '../consoles/messages.ts';
import type { ErrorSign, PageError } from '../model/errorPage.ts';

/** Errors stand early; a page is looked at to this length. */
const MOST = 200_000;

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  nbsp: ' ',
};

/** What a page's source shows to a reader: without scripts, styles and tags. */
export const textOfHtml = (html: string): string =>
  html
    .slice(0, MOST)
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, (whole, dec, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = dec ? Number(dec) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    })
    .replace(/\s+/g, ' ');

const quoted = (sign: ErrorSign, url: string, text: string): string | null => {
  if (sign.url && new RegExp(sign.url).test(url)) return new URL(url).pathname;
  const match = sign.says ? new RegExp(sign.says).exec(text) : null;
  return match && (match[1] ?? match[0]);
};

const firstOf = (
  signs: readonly ErrorSign[],
  url: string,
  text: string,
): Omit<PageError, 'console'> | null => {
  for (const sign of signs) {
    const code = quoted(sign, url, text);
    if (code !== null) return { code, cause: sign.cause };
  }
  return null;
};

/** Whether errors of a known console may stand at that address; costs less than to read the page. */
export const showsErrors = (url: string): boolean => {
  const host = URL.parse(url)?.hostname;
  return (
    host !== undefined &&
    CONSOLES.some(({ errors }) => errors && new RegExp(errors.host).test(host))
  );
};

/**
 * What an error page of a known console says, from its address, title and text (not its source: see
 * `textOfHtml`). `afterResponse`: a response was sent to that address, so that it is a service
 * provider's, known or not. Null for every other page.
 */
export const errorOf = (
  url: string,
  title: string,
  text: string,
  afterResponse = false,
): PageError | null => {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  const whole = `${title}\n${text}`.slice(0, MOST);
  for (const { id, errors } of CONSOLES) {
    if (!errors || !new RegExp(errors.host).test(hostname)) continue;
    const found = firstOf(errors.signs, url, whole);
    if (found) return { console: id, ...found };
  }
  const found = afterResponse ? firstOf(MESSAGES, url, whole) : null;
  return found && { console: null, ...found };
};

/** The very words of such a page from which `errorOf` knows it; null where it knows it by its address. */
export const errorQuote = (url: string, title: string, text: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  const whole = `${title}\n${text}`.slice(0, MOST);
  const own = CONSOLES.flatMap(({ errors }) =>
    errors && new RegExp(errors.host).test(hostname) ? errors.signs : [],
  );
  for (const { says } of [...own, ...MESSAGES]) {
    const quote = says ? new RegExp(says).exec(whole)?.[0] : undefined;
    if (quote !== undefined) return quote;
  }
  return null;
};
