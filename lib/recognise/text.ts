/** Longest text that can still be a label, in UTF-16 units. */
export const LONGEST_LABEL = 200;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const OPTIONAL =
  /\((?:optional|required|optionnel|facultatif|obligatoire|opcional|obligatorio|erforderlich|facoltativo|optioneel|obrigatório|省略可能?|任意|可选|선택 ?사항|オプション)\)/g;
const SIGNS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};

/** Text with white space collapsed and invisible characters gone. */
export const clean = (text: string): string =>
  text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** Most wordings: nothing about them but their case needs to be made equal. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

const compare = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : compareAny(text);

const compareAny = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[‘’‚`´“”„«»]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/[\s\-‐‑‒–—−_]+/g, ' ')
    .replace(/ ?([()]) ?/g, '$1')
    .replace(OPTIONAL, '')
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '');

/** Labels are remembered, since a page is read again and again. */
const MOST_KNOWN = 3_000;
const known = new Map<string, string>();

/**
 * A label as labels are compared: without case, width, white space, hyphens, kinds of quotes, and
 * without the colon, asterisk, question mark or "(Optional)" that a page hangs on it.
 */
export function comparable(text: string): string {
  if (text.length > LONGEST_LABEL) return compare(text);
  let key = known.get(text);
  if (key === undefined) {
    key = compare(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, key);
  }
  return key;
}
