import { expect, test } from 'vitest';
import { pretty } from '../../../lib/trace/pretty.ts';
import { xmlPieces } from '../../../lib/trace/xmlPieces.ts';
import { type XmlNode, xmlTree } from '../../../lib/trace/xmlTree.ts';

const XML =
  '<?xml version="1.0"?><r a="1>2" b=\'"\'><!-- c --><n>ad<!--x-->a@acme&amp;co</n><e/><o>\n <i> t </i></o></r>';

test('pretty changes nothing but the white space between tags', () => {
  expect(pretty(XML)).toBe(
    [
      '<?xml version="1.0"?>',
      '<r a="1>2" b=\'"\'>',
      '  <!-- c -->',
      '  <n>ad<!--x-->a@acme&amp;co</n>',
      '  <e/>',
      '  <o>',
      '    <i> t </i>',
      '  </o>',
      '</r>',
    ].join('\n'),
  );
});

test.each([
  XML,
  '<a',
  '<a b="',
  '<!-- open',
  '<![CDATA[ x',
  'text',
  '',
  '</a></b><c>',
  '<<>>',
  '<?x',
])('the pieces of %s are all of it', (xml) => {
  expect(
    xmlPieces(xml)
      .map(({ text }) => text)
      .join(''),
  ).toBe(xml);
});

test('the tree keeps comments and entities as they stand', () => {
  const [, root] = xmlTree(XML);
  const said = ({ kind, name, text, children }: XmlNode): unknown => [
    kind,
    name || text,
    ...(children.length > 0 ? [children.map(said)] : text && name ? [text] : []),
  ];
  expect(root?.attributes).toEqual([
    ['a', '1>2'],
    ['b', '"'],
  ]);
  expect(root?.children.map(said)).toEqual([
    ['comment', '<!-- c -->'],
    [
      'element',
      'n',
      [
        ['text', 'ad'],
        ['comment', '<!--x-->'],
        ['text', 'a@acme&amp;co'],
      ],
    ],
    ['element', 'e'],
    ['element', 'o', [['element', 'i', ' t ']]],
  ]);
});

test('200,000 open tags are a tree, and no endless text', () => {
  const deep = '<a>'.repeat(200_000);
  expect(xmlTree(deep).length).toBe(1);
  expect(pretty(deep).length).toBeLessThan(deep.length * 30);
});

test('a tag without end is searched for attributes once', () => {
  const long = `<a ${'b'.repeat(1_000_000)} ${'c= '.repeat(100_000)} d="1">`;
  expect(xmlTree(long)[0]?.attributes).toEqual([['d', '1']]);
});
