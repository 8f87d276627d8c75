import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../lib/model/message.ts';
import { decodeMessage } from '../../../lib/saml/decode.ts';

const NAMES =
  'xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion"';

const read = async (text: string): Promise<Message> => {
  const decoded = await decodeMessage(text);
  if ('error' in decoded) throw new Error(decoded.error);
  return decoded.message;
};

const corpus = (file: string): Promise<Message> =>
  read(readFileSync(`tests/corpus/python3-saml/${file}`, 'utf8'));

test('every assertion of a response is read, and none that is merely advice', async () => {
  const inner = '<a:Advice><a:Assertion ID="advice"/></a:Advice>';
  const message = await read(
    `<p:Response ${NAMES} ID="r"><p:Extensions><a:Assertion ID="hidden"/></p:Extensions><a:Assertion ID="one">${inner}</a:Assertion><a:Assertion ID="two"/><a:EncryptedAssertion/></p:Response>`,
  );
  expect(message.assertions.map((assertion) => assertion.id)).toEqual(['one', 'two']);
  expect(message.encryptedAssertions).toBe(1);
});

test('what merely has the name of one, in a namespace of its own, is none', async () => {
  const message = await read(
    `<p:Response ${NAMES} xmlns:x="urn:x"><x:Assertion ID="x"/><x:Issuer>x</x:Issuer><x:Signature/><a:Issuer>idp</a:Issuer><a:Assertion ID="one"/></p:Response>`,
  );
  expect(message).toMatchObject({ issuer: 'idp', assertions: [{ id: 'one' }], signatures: [] });
});

test('a name is read whole, across comments, with its blanks', async () => {
  const message = await read(
    `<a:Assertion ${NAMES}><a:Subject><a:NameID Format="f" SPNameQualifier="sp">admin@sp.test<!-- cut -->.evil.test <![CDATA[&]]></a:NameID></a:Subject></a:Assertion>`,
  );
  expect(message.assertions[0]?.nameId).toEqual({
    value: 'admin@sp.test.evil.test &',
    format: 'f',
    nameQualifier: null,
    spNameQualifier: 'sp',
  });
});

test('what an artifact is resolved to has the assertions of the response in it', async () => {
  const message = await read(
    `<p:ArtifactResponse ${NAMES}><p:Response><a:Assertion ID="one"/></p:Response></p:ArtifactResponse>`,
  );
  expect(message).toMatchObject({ type: 'ArtifactResponse', assertions: [{ id: 'one' }] });
});

test('a request says what it asks for', async () => {
  const message = await read(
    `<p:AuthnRequest ${NAMES} ForceAuthn="1" IsPassive="false" AssertionConsumerServiceIndex="2"><p:NameIDPolicy Format="f" AllowCreate="true"/><p:RequestedAuthnContext Comparison="exact"><a:AuthnContextClassRef>one</a:AuthnContextClassRef><a:AuthnContextClassRef>two</a:AuthnContextClassRef></p:RequestedAuthnContext></p:AuthnRequest>`,
  );
  expect(message.request).toEqual({
    acsUrl: null,
    acsIndex: '2',
    protocolBinding: null,
    nameIdPolicy: { format: 'f', spNameQualifier: null, allowCreate: 'true' },
    authnContext: { comparison: 'exact', classes: ['one', 'two'] },
    forceAuthn: true,
    isPassive: false,
  });
});

describe('of the corpus', () => {
  test('a response', async () => {
    const message = await corpus('responses/signed_message_response.xml.base64');
    const [assertion] = message.assertions;
    expect(message.status).toEqual(['urn:oasis:names:tc:SAML:2.0:status:Success']);
    expect(assertion).toMatchObject({
      nameId: { value: '_b98f98bb1ab512ced653b58baaff543448daed535d' },
      confirmations: [{ recipient: 'https://pitbulk.no-ip.org/newonelogin/demo1/index.php?acs' }],
      audiences: [['https://pitbulk.no-ip.org/newonelogin/demo1/metadata.php']],
      encrypted: [],
    });
    expect(assertion?.attributes.find((one) => one.name === 'uid')?.values).toEqual(['test']);
    expect(message.signatures).toMatchObject([
      { element: 'Response', id: message.id, enclosed: expect.stringMatching(/^[\da-f]{64}$/) },
    ]);
  });

  test('encrypted ones name what can’t be read', async () => {
    expect(await corpus('responses/valid_encrypted_assertion.xml.base64')).toMatchObject({
      assertions: [],
      encryptedAssertions: 1,
    });
    expect(await corpus('responses/response_encrypted_nameid.xml.base64')).toMatchObject({
      assertions: [{ nameId: null, encrypted: ['nameId'] }],
    });
    expect(await corpus('logout_requests/logout_request_encrypted_nameid.xml')).toMatchObject({
      logout: { nameId: null, encryptedId: true },
    });
  });

  test('a logout', async () => {
    const message = await corpus('logout_requests/logout_request_with_sessionindex.xml');
    expect(message).toMatchObject({
      type: 'LogoutRequest',
      logout: { nameId: { value: expect.any(String) }, sessionIndexes: [expect.any(String)] },
    });
  });
});
