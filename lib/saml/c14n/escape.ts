const IN_TEXT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#xD;',
};

const IN_VALUE: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/** Canonical XML 1.0, 2.3: text nodes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>\r]/g, (sign) => IN_TEXT[sign] ?? sign);

/** Canonical XML 1.0, 2.3: attribute nodes. */
export const escapeValue = (text: string): string =>
  text.replace(/[&<"\t\n\r]/g, (sign) => IN_VALUE[sign] ?? sign);

/** By code points, as canonical XML sorts; JavaScript's own order is that of UTF-16 units. */
export const byCodePoint = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    const surrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
    return surrogate(x) === surrogate(y) ? x - y : surrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
};
