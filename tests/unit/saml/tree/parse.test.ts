import { describe, expect, it } from 'vitest';
import type { Tree } from '../../../../lib/saml/tree/nodes.ts';
import { parseTree } from '../../../../lib/saml/tree/parse.ts';
import { attributeOf, elementsOf, everyElement, textOf } from '../../../../lib/saml/tree/walk.ts';

const tree = (text: string): Tree => {
  const reading = parseTree(text);
  if ('error' in reading) throw new Error(reading.error);
  return reading.ok;
};

describe('the exact tree', () => {
  it('keeps comments, CDATA and instructions apart, and text whole across them', () => {
    const { root } = tree('<a>admin<!-- x -->@<![CDATA[<b>]]><?pi data ?>&amp;&#65;</a>');
    expect(root.children).toEqual([
      { kind: 'text', value: 'admin', cdata: false },
      { kind: 'comment', value: ' x ' },
      { kind: 'text', value: '@', cdata: false },
      { kind: 'text', value: '<b>', cdata: true },
      { kind: 'instruction', target: 'pi', value: 'data ' },
      { kind: 'text', value: '&A', cdata: false },
    ]);
    expect(textOf(root)).toBe('admin@<b>&A');
  });

  it('knows namespaces, declarations and attributes', () => {
    const { root } = tree('<p:a xmlns:p="urn:p" xmlns="urn:d" p:x="1" x="2"><b/></p:a>');
    expect(root).toMatchObject({ prefix: 'p', local: 'a', namespace: 'urn:p' });
    expect(root.declarations).toEqual([
      { prefix: 'p', uri: 'urn:p' },
      { prefix: '', uri: 'urn:d' },
    ]);
    expect(root.attributes.map(({ namespace, value }) => [namespace, value])).toEqual([
      ['urn:p', '1'],
      ['', '2'],
    ]);
    expect(attributeOf(root, 'x')).toBe('2');
    expect(elementsOf(root, 'b', 'urn:d')).toHaveLength(1);
  });

  it('knows where each element stands in the text', () => {
    const text =
      '<?xml version="1.0"?>\r\n<!--é😀--><a\r\n x=">"><b >t</b ><c/>&lt;<d\n></d></a>\n';
    const { root } = tree(text);
    expect(everyElement(root).map(({ start, end }) => text.slice(start, end))).toEqual([
      '<a\r\n x=">"><b >t</b ><c/>&lt;<d\n></d></a>',
      '<b >t</b >',
      '<c/>',
      '<d\n></d>',
    ]);
  });

  it('normalises line ends and attribute values as XML says, but not those written as numbers', () => {
    const { root } = tree('<a x="1\r\n2\t3&#10;4">1\r\n2\r3&#13;4</a>');
    expect(attributeOf(root, 'x')).toBe('1 2 3\n4');
    expect(textOf(root)).toBe('1\n2\n3\r4');
  });

  it('keeps what stands around the root', () => {
    const { before, after } = tree('<!--1--><?p?><a/><!--2-->');
    expect(before.map(({ kind }) => kind)).toEqual(['comment', 'instruction']);
    expect(after).toEqual([{ kind: 'comment', value: '2' }]);
  });

  const REFUSED: readonly [string, string, string][] = [
    ['a document type', '<!DOCTYPE a><a/>', 'dtd'],
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>', 'dtd'],
    ['an unknown entity', '<a>&b;</a>', 'malformed'],
    ['an unbound prefix', '<p:a/>', 'malformed'],
    ['the same attribute twice', '<a x="1" x="2"/>', 'malformed'],
    ['the same by two prefixes', '<a xmlns:p="u:u" xmlns:q="u:u" p:x="1" q:x="2"/>', 'malformed'],
    ['a namespace with blanks', '<a xmlns=" urn:a"/>', 'malformed'],
    ['a second root', '<a/><b/>', 'malformed'],
    ['text beside the root', '<a/>b', 'malformed'],
    ['an open element', '<a><b></a>', 'malformed'],
    ['half of a character', '<a>\ud800</a>', 'malformed'],
    ['a control character', '<a>&#1;</a>', 'malformed'],
    ['nothing', ' ', 'empty'],
    ['no XML', 'hello', 'malformed'],
    ['too many levels', `${'<a>'.repeat(61)}${'</a>'.repeat(61)}`, 'tooComplex'],
    ['too many elements', `<a>${'<b/>'.repeat(100_001)}</a>`, 'tooComplex'],
    ['too much text', `<a>${'b'.repeat(2_000_000)}</a>`, 'tooLarge'],
  ];
  it.each(REFUSED)('refuses %s', (_, text, error) => {
    expect(parseTree(text)).toEqual({ error });
  });

  it('takes names of JavaScript for names', () => {
    const { root } = tree('<a __proto__="1" constructor="2" xmlns:toString="urn:t"/>');
    expect(attributeOf(root, '__proto__')).toBe('1');
    expect(root.declarations).toEqual([{ prefix: 'toString', uri: 'urn:t' }]);
  });
});
