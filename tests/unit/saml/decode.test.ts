import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeMessage } from '../../../lib/saml/decode.ts';
import { identify } from '../../../lib/saml/identify.ts';

const REQUEST =
  '<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0" AssertionConsumerServiceURL="https://sp.test/acs?ä"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">https://sp.test</saml:Issuer></samlp:AuthnRequest>';
const BASE64 = Buffer.from(REQUEST).toString('base64');
const DEFLATED = deflateRawSync(REQUEST).toString('base64');
const query = (value: string): string =>
  `SAMLRequest=${encodeURIComponent(value)}&RelayState=r%20s`;

describe('decodes', () => {
  test.each<[string, string, string]>([
    ['XML', `\n${REQUEST}`, 'xml'],
    ['base64', BASE64, 'base64'],
    ['base64 in lines', BASE64.replace(/.{76}/g, '$&\r\n'), 'base64'],
    ['percent-encoded base64', encodeURIComponent(BASE64), 'base64'],
    ['deflated', DEFLATED, 'deflated'],
    ['deflated, percent-encoded', encodeURIComponent(DEFLATED), 'deflated'],
    ['deflated with a zlib header', deflateSync(REQUEST).toString('base64'), 'deflated'],
    ['an address', `https://idp.test/sso?${query(DEFLATED)}`, 'redirect'],
    ['a query', query(DEFLATED), 'redirect'],
    ['a form body', query(BASE64), 'post'],
  ])('%s', async (_, text, transport) => {
    expect(await decodeMessage(text)).toMatchObject({
      transport,
      relayState: ['redirect', 'post'].includes(transport) ? 'r s' : null,
      message: {
        type: 'AuthnRequest',
        id: '_1',
        issuer: 'https://sp.test',
        request: { acsUrl: 'https://sp.test/acs?ä', forceAuthn: false },
      },
    });
    const { kind } = identify(text);
    expect(['samlMessage', 'redirectUrl', 'formBody']).toContain(kind);
  });

  test('a signature in the address is named, and not called verified', async () => {
    const url = `https://idp.test/sso?${query(DEFLATED)}&SigAlg=rsa&Signature=abcd`;
    expect(await decodeMessage(url)).toMatchObject({
      message: { signatures: [{ element: 'query', algorithm: 'rsa', valid: null }] },
    });
  });
});

describe('refuses, and says why', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['words', 'hello world!', 'notBase64'],
    ['other XML', '<a/>', 'notSaml'],
    ['base64 of nothing known', btoa('x'.repeat(80)), 'notDeflated'],
    ['an address without a message', 'https://idp.test/?a=1', 'notSaml'],
    [
      'cut off',
      `https://idp.test/?SAMLRequest=${encodeURIComponent(DEFLATED.slice(0, 80))}`,
      'cutOff',
    ],
    ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${REQUEST}`, 'dtd'],
    ['a bomb', deflateRawSync('<a>'.padEnd(50_000_000, ' ')).toString('base64'), 'tooLarge'],
    ['megabytes', 'A'.repeat(5_000_000), 'tooLarge'],
  ])('%s', async (_, text, error) => {
    expect(await decodeMessage(text)).toEqual({ error });
  });
});
