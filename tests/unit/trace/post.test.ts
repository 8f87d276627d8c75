import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { b64, exchange, messagesIn, post, REQUEST, RESPONSE } from './exchange.ts';

const VALUE = b64(RESPONSE);
const FORM = `SAMLResponse=${encodeURIComponent(VALUE)}&RelayState=r%C3%A9%2B+s`;
const multipart = (charset = ''): string =>
  `--xx\r\nContent-Disposition: form-data; name="SAMLResponse"${charset}\r\n\r\n${VALUE}\r\n--xx\r\ncontent-disposition: form-data; name=RelayState\r\n\r\nré+ s\r\n--xx--\r\n`;
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a response by POST is read from', () => {
  test.each<[string, ReturnType<typeof post>]>([
    ['text', post(FORM)],
    [
      'raw bytes with a charset',
      post(Buffer.from(FORM), 'application/x-www-form-urlencoded; charset=UTF-8'),
    ],
    ['raw bytes without a content type', { ...post(Buffer.from(FORM)), requestHeaders: [] }],
    [
      'an older charset',
      post(FORM.replace('%C3%A9', '%E9'), 'application/x-www-form-urlencoded;charset=ISO-8859-1'),
    ],
    ['UTF-16', post(utf16(FORM), 'application/x-www-form-urlencoded; charset=utf-16')],
    [
      'what says UTF-16 and is none',
      post(Buffer.from(FORM), 'application/x-www-form-urlencoded; charset=utf-16'),
    ],
    ['multipart', post(multipart(), 'multipart/form-data; boundary=xx')],
    ['multipart bytes', post(Buffer.from(multipart()), 'multipart/form-data; boundary="xx"')],
    [
      'multipart in an older charset',
      post(Buffer.from(multipart(), 'latin1'), 'multipart/form-data; boundary=xx'),
    ],
    ['multipart that does not say so', { ...post(multipart()), requestHeaders: [] }],
    [
      'fields as the browser gives them',
      {
        ...post(''),
        requestBody: {
          form: [
            ['SAMLResponse', VALUE],
            ['RelayState', 'ré+ s'],
          ],
        },
      },
    ],
  ])('%s', async (_, given) => {
    expect(await messagesIn(given)).toMatchObject([
      {
        protocol: 'saml2',
        binding: 'post',
        type: 'Response',
        role: 'response',
        carrier: 'body',
        parameter: 'SAMLResponse',
        xml: RESPONSE,
        message: { inResponseTo: '_q', assertions: [{ nameId: { value: 'ada@acme.test.evil' } }] },
        relayState: 'ré+ s',
        oddities: [],
        unreadable: null,
      },
    ]);
  });

  test.each<[string, string, string[]]>([
    ['in lines', VALUE.replace(/.{76}/g, '$&\r\n'), []],
    ['in lines that a form made blanks', VALUE.replace(/.{76}/g, '$& '), []],
    ['deflated', deflateRawSync(RESPONSE).toString('base64'), ['deflated']],
    ['not encoded at all', RESPONSE, ['notEncoded']],
    [
      'in an older encoding',
      b64(Buffer.from(RESPONSE.replace('ada', 'adé'), 'latin1')),
      ['notUtf8'],
    ],
    ['in UTF-16', b64(utf16(RESPONSE)), ['notUtf8']],
  ])('base64 %s', async (_, value, oddities) => {
    const [message] = await messagesIn(post(`SAMLResponse=${encodeURIComponent(value)}`));
    expect(message).toMatchObject({ message: { id: '_r' }, oddities, unreadable: null });
  });
});

test('comments and entities stay as they were sent', async () => {
  const xml = RESPONSE.replace('.evil', '.evil &amp; <!-- y --><![CDATA[<]]>');
  const [message] = await messagesIn(post(`SAMLResponse=${encodeURIComponent(b64(xml))}`));
  expect(message?.xml).toBe(xml);
  expect(message?.message?.assertions[0]?.nameId?.value).toBe('ada@acme.test.evil & <');
});

test('SimpleSign is over the XML and the values', async () => {
  const [message] = await messagesIn(post(`${FORM}&SigAlg=urn%3Aa&Signature=ab%3D`));
  expect(message).toMatchObject({
    binding: 'simpleSign',
    querySignature: {
      algorithm: 'urn:a',
      signature: 'ab=',
      signed: `SAMLResponse=${RESPONSE}&RelayState=ré+ s&SigAlg=urn:a`,
    },
  });
});

test('of a body that was too long, the message is cut off', async () => {
  const body = { text: FORM.slice(0, 400), omitted: 60_000_000 };
  expect(await messagesIn({ ...post(''), requestBody: body })).toMatchObject([
    { type: 'SAMLResponse', unreadable: 'cutOff' },
  ]);
});

test('a file of 50 MB that goes along does not hide it', async () => {
  const file = Buffer.concat([
    Buffer.from('--xx\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n'),
    Buffer.alloc(50_000_000, 7),
    Buffer.from(`\r\n${multipart()}`),
  ]);
  const given = post(file, 'multipart/form-data; boundary=xx');
  expect((await messagesIn(given)).map((one) => one.type)).toEqual(['Response']);
});

describe('masked files', () => {
  const given = {
    ...post(''),
    requestBody: { form: [['SAMLResponse', '{hash:0a1b}']] as [string, string][] },
  };

  test('give the XML that their tool had decoded, and say so', async () => {
    expect(await messagesIn({ ...given, decoded: RESPONSE })).toMatchObject([
      {
        type: 'Response',
        raw: '{hash:0a1b}',
        xml: RESPONSE,
        oddities: ['masked'],
        unreadable: null,
      },
    ]);
  });

  test('or list the message, which can’t be read', async () => {
    expect(await messagesIn(given)).toMatchObject([
      { type: 'SAMLResponse', xml: null, message: null, unreadable: 'masked' },
    ]);
  });
});

describe('a page that posts itself', () => {
  const html = `<!doctype html><form class='>' method="post" action="https://sp.test/acs?a&amp;b"><input type=hidden name=SAMLResponse value="${VALUE.replace(/\+/g, '&#x2B;')}"/><input name='RelayState' value="a&quot;b"></form>`;
  const page = exchange({ url: 'https://idp.test/sso', responseBody: { text: html } });

  test('shows a message that was never sent', async () => {
    expect(await messagesIn(page)).toMatchObject([
      {
        type: 'Response',
        binding: 'post',
        carrier: 'responseBody',
        relayState: 'a"b',
        exchange: page.id,
      },
    ]);
  });

  test('and not the one that was', async () => {
    const list = await messagesIn(page, post(FORM));
    expect(list.map((one) => one.carrier)).toEqual(['body']);
  });
});

test('an answer’s redirect counts where nothing follows it', async () => {
  const url = `https://idp.test/sso?SAMLRequest=${encodeURIComponent(deflateRawSync(REQUEST).toString('base64'))}`;
  const redirect = { status: 302, responseHeaders: [{ name: 'Location', value: url }] };
  expect(await messagesIn(redirect)).toMatchObject([{ carrier: 'location', type: 'AuthnRequest' }]);
  expect(await messagesIn(redirect, { url })).toMatchObject([{ carrier: 'query' }]);
});
