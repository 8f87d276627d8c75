import { describe, expect, test } from 'vitest';
import { apart } from '../../../components/apart.ts';
import { headAndTail, inOneLine } from '../../../components/value.ts';
import { type TextKey, translate } from '../../../lib/locale/index.ts';
import type { Params } from '../../../lib/locale/text.ts';
import { runs } from '../../../lib/saml/hidden.ts';

const say = (key: TextKey, params?: Params) => translate('en', key, params);

describe('a value is shortened in the middle', () => {
  test.each([
    [
      'https://login.example.com/broker/acme/endpoint',
      'login.example.com/broker/acme',
      '/endpoint',
    ],
    ['https://login.example.com/endpoint/', 'login.example.com', '/endpoint/'],
    ['http://www.example.com/exk9f2k1hQ8Zr4X5d7', 'http://www.example.com/exk9f2k1hQ', '8Zr4X5d7'],
    ['short', '', 'short'],
    ['', '', ''],
  ])('%s', (value, head, tail) => {
    expect(headAndTail(value)).toEqual({ head, tail });
  });
});

test('a certificate is its body, a token is words, XML is its size', () => {
  const pem = '-----BEGIN CERTIFICATE-----\nMIIC\nAb==\n-----END CERTIFICATE-----\n';
  expect(inOneLine('certificate', pem, say)).toBe('MIICAb==');
  expect(inOneLine('signatureAlgorithm', 'rsa-sha256', say)).toBe('RSA-SHA256');
  const format = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
  expect(inOneLine('nameIdFormat', format, say)).toBe('Email address');
  expect(inOneLine('ssoOnly', 'true', say)).toBe('on');
  expect(inOneLine('metadataXml', '<a/>', say)).toBe('Metadata, 4 characters');
});

test('characters that cannot be seen are named', () => {
  const names = (text: string, closely: boolean) =>
    runs(text, closely, (name) => say(`char.${name}`)).map((run) => run.name ?? run.text);
  expect(names('a\u200bb c\u00a0', false)).toEqual([
    'a',
    'zero-width space',
    'b c',
    'no-break space',
  ]);
  expect(names('\u2060ü', false)).toEqual(['U+2060', 'ü']);
  expect(names(' \n', true)).toEqual(['space', 'line break']);
  expect(names('a\u0430', true)).toEqual(['a', '\u0430 U+0430']);
});

test('two values are told apart where they part', () => {
  expect(apart('https://a/1/x', 'https://a/2/x')).toEqual({
    before: 'https://a/',
    one: '1',
    other: '2',
    after: '/x',
  });
  expect(apart('aa', 'aaa')).toEqual({ before: 'aa', one: '', other: 'a', after: '' });
});
