import { constants, createSign, generateKeyPairSync, sign as signWith } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../lib/model/exchange.ts';
import type { ProtocolMessage } from '../../../../lib/model/protocol.ts';
import { verifyMessage } from '../../../../lib/saml/signature/message.ts';
import { verifyQuery } from '../../../../lib/saml/signature/query.ts';
import { messagesOf } from '../../../../lib/trace/messages.ts';
import { assertion, type Key, newKey, RSA_SHA256, response, signed } from './signed.ts';

let key: Key;
beforeAll(async () => {
  key = await newKey();
});

const rsa = (text: string): string =>
  createSign('sha256').update(text).sign(key.privateKey, 'base64');

const LOGOUT =
  '<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="l" Version="2.0"/>';

const carried = async (part: Partial<Exchange>): Promise<ProtocolMessage> => {
  const exchange: Exchange = {
    id: '1',
    tab: null,
    at: 0,
    ended: null,
    method: 'GET',
    url: 'https://sp.example.com/slo',
    resource: 'document',
    requestHeaders: [],
    requestBody: null,
    status: null,
    statusText: '',
    responseHeaders: [],
    responseBody: null,
    error: null,
    ...part,
  };
  const [message] = await messagesOf({ exchanges: [exchange], dropped: 0 });
  if (message === undefined) throw new Error('no message');
  return message;
};

/** As .NET and some others write escapes: lower-case. */
const lower = (text: string): string =>
  encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (percent) => percent.toLowerCase());

const address = (percent: (text: string) => string): string => {
  const query = `SAMLRequest=${percent(deflateRawSync(LOGOUT).toString('base64'))}&RelayState=${percent('a/b?c=ä')}&SigAlg=${percent(RSA_SHA256)}`;
  return `https://sp.example.com/slo?${query}&Signature=${percent(rsa(query))}`;
};

describe('the signature of an address', () => {
  it.each([
    ['as most write it', encodeURIComponent],
    ['with escapes in lower case', lower],
  ])('%s', async (_, percent) => {
    const url = address(percent);
    const message = await carried({ url });
    const { signatures, coverage } = await verifyMessage(message, [key.certificate]);
    expect(signatures).toMatchObject([{ element: 'query', valid: true, reason: null }]);
    expect(coverage).toMatchObject([{ element: 'LogoutRequest', id: 'l', signedBy: [0] }]);
    const changed = await carried({ url: url.replace('RelayState=a', 'RelayState=b') });
    expect((await verifyMessage(changed, [key.certificate])).signatures).toMatchObject([
      { element: 'query', valid: false, reason: 'unknownSigner' },
    ]);
  });

  it('names the certificate that fits, when it is not the configured one', async () => {
    const { querySignature } = await carried({ url: address(encodeURIComponent) });
    const other = await newKey('CN=other');
    if (querySignature === null) throw new Error('unsigned');
    expect(await verifyQuery(querySignature, [other.certificate], [key.certificate])).toMatchObject(
      {
        valid: false,
        reason: 'otherCertificate',
      },
    );
    const hmac = 'http://www.w3.org/2000/09/xmldsig#hmac-sha1';
    expect(
      await verifyQuery({ ...querySignature, algorithm: hmac }, [key.certificate]),
    ).toMatchObject({ valid: false, reason: 'hmac' });
    expect(
      await verifyQuery({ ...querySignature, algorithm: 'urn:x' }, [key.certificate]),
    ).toMatchObject({ valid: null, reason: 'unknownAlgorithm' });
    expect(
      await verifyQuery({ ...querySignature, signature: '*' }, [key.certificate]),
    ).toMatchObject({ valid: false, reason: 'malformed' });
  });
});

it('the signature of a form by the SimpleSign binding, beside those of its XML', async () => {
  const xml = signed(response('r', assertion('a', 'ann')), 'a', key);
  const over = `SAMLResponse=${xml}&RelayState=x y&SigAlg=${RSA_SHA256}`;
  const form: [string, string][] = [
    ['SAMLResponse', Buffer.from(xml).toString('base64')],
    ['RelayState', 'x y'],
    ['SigAlg', RSA_SHA256],
    ['Signature', rsa(over)],
  ];
  const message = await carried({ method: 'POST', requestBody: { form } });
  expect(message.binding).toBe('simpleSign');
  const { signatures, coverage } = await verifyMessage(message, [key.certificate]);
  expect(signatures).toMatchObject([
    { element: 'query', valid: true },
    { element: 'Assertion', valid: true },
  ]);
  expect(coverage).toMatchObject([{ signedBy: [0] }, { signedBy: [0, 1] }]);
});

it('RSA-PSS over an address', async () => {
  const signed = 'SAMLRequest=x&SigAlg=y';
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const signature = signWith('sha256', Buffer.from(signed), {
    key: key.privateKey,
    padding,
    saltLength: 32,
  }).toString('base64');
  const algorithm = 'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1';
  expect(await verifyQuery({ algorithm, signature, signed }, [key.certificate])).toMatchObject({
    valid: true,
  });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const others = signWith('sha256', Buffer.from(signed), { key: privateKey, padding });
  expect(
    await verifyQuery({ algorithm, signature: others.toString('base64'), signed }, [
      key.certificate,
    ]),
  ).toMatchObject({ valid: false });
});
