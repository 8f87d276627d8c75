import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { importRecording } from '../../../lib/trace/import/import.ts';
import { messagesOf } from '../../../lib/trace/messages.ts';
import { b64, messagesIn, post, REQUEST, RESPONSE } from './exchange.ts';

// What SAML-tracer 1.9.5 was seen to get wrong. Each is right here.

const DEFLATED = deflateRawSync(REQUEST).toString('base64');
const sso = (value: string): { url: string } => ({
  url: `https://idp.test/sso?SAMLRequest=${encodeURIComponent(value)}`,
});

test.each([
  ['base64 that is not deflated', sso(b64(REQUEST))],
  ['base64 without its padding', sso(DEFLATED.replace(/=+$/, ''))],
  [
    'a POST in ISO-8859-1',
    post(
      Buffer.from(`SAMLRequest=${encodeURIComponent(b64(REQUEST))}&user=é`, 'latin1'),
      'application/x-www-form-urlencoded; charset=ISO-8859-1',
    ),
  ],
])('%s does not make a request vanish', async (_, given) => {
  expect(await messagesIn(given)).toMatchObject([{ type: 'AuthnRequest', xml: REQUEST }]);
});

test('what can’t be decoded at all does not either', async () => {
  expect(await messagesIn(sso('*'), sso('AAAA'))).toMatchObject([
    { type: 'SAMLRequest', unreadable: 'notBase64' },
    { type: 'SAMLRequest', unreadable: 'notDeflated' },
  ]);
});

test('a redirect is UTF-8', async () => {
  const [message] = await messagesIn(sso(DEFLATED));
  expect(message?.xml).toContain('ProviderName="é日"');
});

test('a large POST, delivered as bytes, with a charset in its content type', async () => {
  const xml = RESPONSE.replace('<p:Status>', `<!--${'x'.repeat(100_000)}--><p:Status>`);
  const body = Buffer.from(`SAMLResponse=${encodeURIComponent(b64(xml))}`);
  expect(
    await messagesIn(post(body, 'application/x-www-form-urlencoded; charset=UTF-8')),
  ).toMatchObject([{ type: 'Response', xml }]);
});

test('SAML in the query of a POST', async () => {
  expect(await messagesIn(post('user=ada', undefined, sso(DEFLATED).url))).toMatchObject([
    { type: 'AuthnRequest', carrier: 'query' },
  ]);
});

test('comments, mixed content and entities stay', async () => {
  const xml = RESPONSE.replace('ada@', 'a&amp;<!--b-->da&#x40;<![CDATA[<c>]]>');
  const [message] = await messagesIn(post(`SAMLResponse=${encodeURIComponent(b64(xml))}`));
  expect(message?.xml).toBe(xml);
});

test('every message of a request, with RelayState and signature beside it', async () => {
  const [request, response] = await messagesIn({
    url: `${sso(DEFLATED).url}&SAMLResponse=${encodeURIComponent(b64(RESPONSE))}&RelayState=r&SigAlg=a&Signature=b`,
  });
  expect(request).toMatchObject({ relayState: 'r', querySignature: { algorithm: 'a' } });
  expect(response).toMatchObject({ type: 'Response', relayState: 'r' });
});

test('a masked export says what is masked in it', async () => {
  const masked = {
    method: 'POST',
    url: 'https://sp.test/acs',
    requestHeaders: [],
    post: [['SAMLResponse', '{hash:0a}']],
    postData: '{overwritten}',
    saml: RESPONSE,
  };
  const reading = await importRecording(JSON.stringify({ requests: [masked], timestamp: '' }));
  const messages = 'recording' in reading ? await messagesOf(reading.recording) : [];
  expect(messages).toMatchObject([{ type: 'Response', oddities: ['masked'] }]);
});
