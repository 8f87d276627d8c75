import { describe, expect, it } from 'vitest';
import { methodOf } from '../../../../lib/saml/c14n/algorithms.ts';
import {
  type Canonicalization,
  canonicalDocument,
  canonicalElement,
} from '../../../../lib/saml/c14n/canonical.ts';
import type { Tree, TreeElement } from '../../../../lib/saml/tree/nodes.ts';
import { parseTree } from '../../../../lib/saml/tree/parse.ts';
import { everyElement } from '../../../../lib/saml/tree/walk.ts';

const tree = (text: string): Tree => {
  const reading = parseTree(text);
  if ('error' in reading) throw new Error(reading.error);
  return reading.ok;
};

const named = (text: string, local: string): TreeElement => {
  const found = everyElement(tree(text).root).find((element) => element.local === local);
  if (found === undefined) throw new Error(`no ${local}`);
  return found;
};

const INCLUSIVE: Canonicalization = { kind: '1.0', comments: false };
const ELEVEN: Canonicalization = { kind: '1.1', comments: false };
const EXCLUSIVE: Canonicalization = { kind: 'exclusive', comments: false };

describe('canonical XML', () => {
  it('writes instructions, comments and outside of the document element (3.1)', () => {
    const text =
      '<?xml version="1.0"?>\n\n<?xml-stylesheet   href="doc.xsl"\n   type="text/xsl"   ?>\n\n<doc>Hello<!-- 1 --></doc>\n\n<?pi-without-data     ?>\n\n<!-- 2 -->\n';
    expect(canonicalDocument(tree(text), INCLUSIVE)).toBe(
      '<?xml-stylesheet href="doc.xsl"\n   type="text/xsl"   ?>\n<doc>Hello</doc>\n<?pi-without-data?>',
    );
    expect(canonicalDocument(tree(text), { ...INCLUSIVE, comments: true })).toBe(
      '<?xml-stylesheet href="doc.xsl"\n   type="text/xsl"   ?>\n<doc>Hello<!-- 1 --></doc>\n<?pi-without-data?>\n<!-- 2 -->',
    );
  });

  it('orders attributes and namespaces, drops those said before (3.3)', () => {
    const text =
      '<doc><e5 a:attr="out" b:attr="sorted" attr2="all" attr="I\'m"\n xmlns:b="http://www.ietf.org"\n xmlns:a="http://www.w3.org"\n xmlns="http://example.org"/><e6 xmlns="" xmlns:a="http://www.w3.org"><e7 xmlns="http://www.ietf.org"><e8 xmlns="" xmlns:a="http://www.w3.org"/></e7></e6></doc>';
    expect(canonicalDocument(tree(text), INCLUSIVE)).toBe(
      '<doc><e5 xmlns="http://example.org" xmlns:a="http://www.w3.org" xmlns:b="http://www.ietf.org" attr="I\'m" attr2="all" b:attr="sorted" a:attr="out"></e5><e6 xmlns:a="http://www.w3.org"><e7 xmlns="http://www.ietf.org"><e8 xmlns=""></e8></e7></e6></doc>',
    );
  });

  it('writes characters in one way (3.4)', () => {
    const text =
      '<doc a="&lt;&#9;&#10;&#13;&gt;&quot;\'">&#x32;<![CDATA[value>"0" && "10"]]>&#13;é😀</doc>';
    expect(canonicalDocument(tree(text), INCLUSIVE)).toBe(
      '<doc a="&lt;&#x9;&#xA;&#xD;>&quot;\'">2value&gt;"0" &amp;&amp; "10"&#xD;é😀</doc>',
    );
  });

  it('sorts by code points, not by UTF-16 units', () => {
    const text = '<a \u{10000}="1" \uf900="2"/>';
    expect(canonicalDocument(tree(text), INCLUSIVE)).toBe('<a \uf900="2" \u{10000}="1"></a>');
  });

  it('leaves the enveloped signature out', () => {
    const signature = named('<a>1<s><b/></s>2</a>', 's');
    const root = signature.parent;
    expect(root && canonicalElement(root, { ...INCLUSIVE, without: signature })).toBe('<a>12</a>');
  });

  it('takes namespaces and xml attributes over from around, unless exclusive', () => {
    const text =
      '<a xmlns="urn:a" xmlns:p="urn:p" xml:lang="de" xml:id="i" xml:base="http://x/y/"><b xml:lang="en" xml:base="../z"><p:c/></b></a>';
    const c = named(text, 'c');
    expect(canonicalElement(c, INCLUSIVE)).toBe(
      '<p:c xmlns="urn:a" xmlns:p="urn:p" xml:base="../z" xml:id="i" xml:lang="en"></p:c>',
    );
    expect(canonicalElement(c, ELEVEN)).toBe(
      '<p:c xmlns="urn:a" xmlns:p="urn:p" xml:base="http://x/z" xml:lang="en"></p:c>',
    );
    expect(canonicalElement(c, EXCLUSIVE)).toBe('<p:c xmlns:p="urn:p"></p:c>');
  });

  it('treats listed prefixes inclusively (exclusive canonicalisation, 3)', () => {
    const text =
      '<a xmlns="urn:a" xmlns:p="urn:p" xmlns:q="urn:q"><q:b><q:c xmlns:p="urn:2" xmlns=""/></q:b></a>';
    const b = named(text, 'b');
    expect(canonicalElement(b, EXCLUSIVE)).toBe('<q:b xmlns:q="urn:q"><q:c></q:c></q:b>');
    expect(canonicalElement(b, { ...EXCLUSIVE, inclusive: new Set(['p', '', 'none']) })).toBe(
      '<q:b xmlns="urn:a" xmlns:p="urn:p" xmlns:q="urn:q"><q:c xmlns="" xmlns:p="urn:2"></q:c></q:b>',
    );
  });

  it('knows the six algorithms by their names', () => {
    expect(methodOf('http://www.w3.org/2001/10/xml-exc-c14n#WithComments')).toEqual({
      kind: 'exclusive',
      comments: true,
    });
    expect(methodOf('http://www.w3.org/2006/12/xml-c14n11')).toEqual(ELEVEN);
    expect(methodOf('http://www.w3.org/TR/1999/REC-xslt-19991116')).toBeNull();
    expect(methodOf('constructor')).toBeNull();
  });
});
