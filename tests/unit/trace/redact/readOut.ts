import { inflateRawSync } from 'node:zlib';

const readings: ((text: string) => string)[] = [
  (text) => decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25')),
  (text) =>
    text.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  (text) =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  (text) =>
    [...text.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g)]
      .flatMap(([run]) => {
        const bytes = Buffer.from(run, 'base64');
        try {
          return [
            bytes.toString('latin1'),
            bytes.toString('utf8'),
            inflateRawSync(bytes).toString(),
          ];
        } catch {
          return [bytes.toString('latin1'), bytes.toString('utf8')];
        }
      })
      .join('\n'),
];

/** A text as anyone may read it who tries: unescaped, decoded and inflated, twice over. */
export const readOut = (text: string): string => {
  const once = [text, ...readings.map((read) => read(text))];
  return [...once, ...once.slice(1).flatMap((part) => readings.map((read) => read(part)))]
    .join('\n')
    .toLowerCase();
};
