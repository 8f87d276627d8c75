import { describe, expect, test } from 'vitest';
import { readXml, type XmlError } from '../../../lib/saml/xml.ts';

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`,
).join('')}]><lolz>&lol9;</lolz>`;

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
};

describe('refuses, and says why', () => {
  test.each<[string, string | Uint8Array, XmlError]>([
    ['nothing', '', 'empty'],
    ['blanks', ' \n', 'empty'],
    ['text', 'hello', 'notXml'],
    ['a web page', '<!doctype html><p>Sign in', 'html'],
    ['a web page in XHTML', '<?xml version="1.0"?>\n<html xmlns="x"/>', 'html'],
    ['a billion laughs', LAUGHS, 'dtd'],
    ['an external entity', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'dtd'],
    ['a declaration after the start', '<a><!ENTITY b "c"></a>', 'dtd'],
    ['an unknown entity', '<a>&b;</a><', 'malformed'],
    ['an end without a start', '<a></b>', 'malformed'],
    ['two roots', '<a/><b/>', 'malformed'],
    ['text behind the root', '<a/>text', 'malformed'],
    ['cut off', '<a><b>text', 'malformed'],
    ['deep nesting', '<a>'.repeat(200_000), 'tooComplex'],
    ['deep nesting that is closed', `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`, 'tooComplex'],
    ['many elements', `<a>${'<b/>'.repeat(300_000)}</a>`, 'tooComplex'],
    ['megabytes', `<a>${'x'.repeat(2_000_001)}</a>`, 'tooLarge'],
    ['binary', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 0xff, 0xfe), 'notText'],
    ['endless starts', '<a '.repeat(600_000), 'malformed'],
    ['endless comments', '<!--'.repeat(400_000), 'malformed'],
  ])('%s', (_, input, error) => {
    expect(readXml(input)).toEqual({ error });
  });
});

describe('reads', () => {
  const expected = {
    ok: {
      name: 'a',
      namespace: 'u',
      attributes: { b: 'ä&' },
      children: [],
      text: 'ü<',
      exact: 'ü<',
    },
  };
  const text = '<?xml version="1.0"?><p:a xmlns:p="u" b="ä&amp;">ü&#60;</p:a>';

  test('without prefixes, with the entities of XML itself', () => {
    expect(readXml(text)).toEqual(expected);
  });

  test('UTF-8 with and without a byte order mark, UTF-16 of both orders', () => {
    const utf8 = new TextEncoder().encode(text);
    for (const bytes of [
      utf8,
      Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8),
      utf16(text, true),
      utf16(text, false),
    ]) {
      expect(readXml(bytes)).toEqual(expected);
    }
  });

  test('an older encoding that its declaration names', () => {
    const latin = '<?xml version="1.0" encoding="ISO-8859-1"?><a xmlns="u" b="ä&amp;">ü&lt;</a>';
    expect(readXml(Uint8Array.from(latin, (c) => c.charCodeAt(0)))).toEqual(expected);
  });

  test('children in order, comments and CDATA', () => {
    const reading = readXml('<a>x<!-- no --><b>1</b><![CDATA[<y>]]><c/><b>2</b></a>');
    if ('error' in reading) throw new Error(reading.error);
    expect(reading.ok.text).toBe('x<y>');
    expect(reading.ok.children.map((child) => child.name + child.text)).toEqual(['b1', 'c', 'b2']);
  });
});
