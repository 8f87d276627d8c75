import { expect, it } from 'vitest';
import { readSignedXml } from '../../../../lib/saml/tree/plain.ts';
import { readXml } from '../../../../lib/saml/xml.ts';

it('reads a message as the lenient reader does', () => {
  const text =
    '\ufeff <p:a xmlns:p="urn:p" x="1&amp;2"> b<!-- c --><![CDATA[d]]><e f="g"/>&#65; </p:a> ';
  expect(readSignedXml(text)).toEqual({
    ok: {
      name: 'a',
      attributes: { x: '1&2' },
      children: [{ name: 'e', attributes: { f: 'g' }, children: [], text: '', exact: '' }],
      text: 'bdA',
      exact: ' bdA ',
    },
  });
  expect(readSignedXml(text)).toEqual(readXml(text));
});

it('an attribute of another namespace does not stand for the element’s own', () => {
  for (const attributes of ['ID="a" p:ID="b"', 'p:ID="b" ID="a"'])
    expect(readSignedXml(`<a xmlns:p="urn:p" ${attributes}/>`)).toMatchObject({
      ok: { attributes: { ID: 'a' } },
    });
});

it('reads what is not well-formed as far as it can, and refuses what may do harm', () => {
  expect(readSignedXml('<p:a>b</p:a>')).toMatchObject({ ok: { name: 'a', text: 'b' } });
  expect(readSignedXml('<!DOCTYPE a><a/>')).toEqual({ error: 'dtd' });
  for (const page of ['<html></html>', '<html><br></html>'])
    expect(readSignedXml(page)).toEqual({ error: 'html' });
});
