import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { b64, messagesIn, post, REQUEST, RESPONSE } from './exchange.ts';

const DEFLATED = deflateRawSync(REQUEST).toString('base64');
const escaped = encodeURIComponent(DEFLATED);
const at = (value: string, more = ''): { url: string } => ({
  url: `https://idp.test/sso?SAMLRequest=${value}${more}`,
});

describe('a request by redirect is read, and what is off about it named', () => {
  test.each<[string, string, string[]]>([
    ['as it should be', escaped, []],
    ['not deflated', encodeURIComponent(b64(REQUEST)), ['notDeflated']],
    [
      'with a zlib header',
      encodeURIComponent(deflateSync(REQUEST).toString('base64')),
      ['zlibHeader'],
    ],
    [
      'unpadded',
      encodeURIComponent(`${DEFLATED.replace(/=+$/, '')}`),
      DEFLATED.endsWith('=') ? ['unpadded'] : [],
    ],
    [
      'in the URL’s alphabet',
      DEFLATED.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '%3D'),
      ['urlAlphabet'],
    ],
    ['with bare pluses', DEFLATED.replace(/=/g, '%3D'), ['blanksForPlus']],
    ['encoded twice', encodeURIComponent(escaped), ['encodedTwice']],
    [
      'in an older encoding',
      encodeURIComponent(
        deflateRawSync(Buffer.from(REQUEST.replace('日', ''), 'latin1')).toString('base64'),
      ),
      ['notUtf8'],
    ],
  ])('%s', async (_, value, oddities) => {
    const [message] = await messagesIn(at(value));
    expect(message).toMatchObject({
      protocol: 'saml2',
      binding: 'redirect',
      type: 'AuthnRequest',
      role: 'request',
      carrier: 'query',
      parameter: 'SAMLRequest',
      raw: value,
      message: { id: '_q', issuer: 'https://sp.test' },
      oddities,
      unreadable: null,
    });
    expect(message?.xml).toBe(oddities.includes('notUtf8') ? REQUEST.replace('日', '') : REQUEST);
  });

  test('its signature is over the octets as they were sent', async () => {
    const raw = escaped.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    const [message] = await messagesIn(
      at(raw, '&x=1&SigAlg=http%3a%2f%2fa%23rsa-sha256&RelayState=a%2fb+c&Signature=ab%2Bc%3D'),
    );
    expect(message).toMatchObject({
      relayState: 'a/b c',
      querySignature: {
        algorithm: 'http://a#rsa-sha256',
        signature: 'ab+c=',
        signed: `SAMLRequest=${raw}&RelayState=a%2fb+c&SigAlg=http%3a%2f%2fa%23rsa-sha256`,
      },
      message: { signatures: [{ element: 'query', valid: null }] },
    });
  });

  test('a response so sent is read, though no profile has it', async () => {
    const value = encodeURIComponent(deflateRawSync(RESPONSE).toString('base64'));
    expect(await messagesIn({ url: `https://sp.test/acs?SAMLResponse=${value}` })).toMatchObject([
      { type: 'Response', role: 'response', oddities: ['wrongBinding'], unreadable: null },
    ]);
  });

  test('one in the query of a POST is not missed', async () => {
    const url = `https://idp.test/sso?SAMLRequest=${escaped}`;
    const list = await messagesIn({ method: 'POST', url }, post('user=ada', undefined, url));
    expect(list).toMatchObject([
      { type: 'AuthnRequest', carrier: 'query', oddities: ['wrongBinding'] },
      // A login page that posts its form to its own address.
      { type: 'AuthnRequest', carrier: 'query', oddities: [] },
    ]);
  });

  test('several in one address are all listed', async () => {
    const list = await messagesIn(
      at(escaped, `&SAMLResponse=${encodeURIComponent(b64(RESPONSE))}&SAMLart=AAQ&SAMLRequest=`),
    );
    expect(list.map((one) => [one.type, one.unreadable])).toEqual([
      ['AuthnRequest', null],
      ['Response', null],
      ['SAMLart', null],
      ['SAMLRequest', 'empty'],
    ]);
    expect(new Set(list.map((one) => one.id)).size).toBe(4);
  });
});

describe('what can’t be read is listed with the reason', () => {
  const bomb = deflateRawSync(`<a>${' '.repeat(50_000_000)}`).toString('base64');
  test.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['no base64', '%7B%7D', 'notBase64'],
    ['noise', b64('x'.repeat(90)), 'notDeflated'],
    ['a part', encodeURIComponent(DEFLATED.slice(0, 120)), 'cutOff'],
    ['a bomb', encodeURIComponent(bomb), 'tooLarge'],
    ['other XML', encodeURIComponent(b64('<a/>')), 'notSaml'],
    ['a page', encodeURIComponent(b64('<html></html>')), 'html'],
    ['a document type', encodeURIComponent(b64('<!DOCTYPE a><a/>')), 'dtd'],
    ['broken XML', encodeURIComponent(b64('<a><b></a>')), 'malformed'],
    ['masked', '%7Bhash%3Aab%7D', 'masked'],
    ['megabytes', 'A'.repeat(5_000_000), 'tooLarge'],
  ])('%s', async (_, value, unreadable) => {
    expect(await messagesIn(at(value))).toMatchObject([
      { type: 'SAMLRequest', role: 'request', raw: value, message: null, unreadable },
    ]);
  });
});

test('what many bombs may inflate to is bounded together', async () => {
  const small = encodeURIComponent(
    deflateRawSync(`<a>${' '.repeat(1_900_000)}</a>`).toString('base64'),
  );
  const list = await messagesIn({
    url: `https://idp.test/?${`SAMLRequest=${small}&`.repeat(14)}`,
  });
  expect(list).toHaveLength(14);
  expect(list.filter((one) => one.xml !== null).length).toBeLessThan(13);
  expect(list.at(-1)?.unreadable).toBe('tooLarge');
});
