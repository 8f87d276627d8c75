import { beforeAll, expect, it } from 'vitest';
import { assertion, type Key, newKey, response, signed, told, verify } from './signed.ts';

let key: Key;
beforeAll(async () => {
  key = await newKey();
});

const soap = (inside: string): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${inside}</s:Body></s:Envelope>`;
const artifact = (inside: string): string =>
  soap(
    `<samlp:ArtifactResponse xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="x">${inside}</samlp:ArtifactResponse>`,
  );
const federation = (inside: string): string =>
  `<t:RequestSecurityTokenResponse xmlns:t="http://schemas.xmlsoap.org/ws/2005/02/trust"><t:RequestedSecurityToken>${inside}</t:RequestedSecurityToken></t:RequestSecurityTokenResponse>`;

it.each([
  ['by itself', (inside: string) => inside],
  ['in a response', (inside: string) => response('r', inside)],
  ['in a response to an artifact', (inside: string) => artifact(response('r', inside))],
  ['in a security token response', federation],
  [
    'in several',
    (inside: string) =>
      soap(
        `<t:RequestSecurityTokenResponseCollection xmlns:t="http://docs.oasis-open.org/ws-sx/ws-trust/200512">${federation(inside)}</t:RequestSecurityTokenResponseCollection>`,
      ),
  ],
])('a signed assertion is used %s', async (_, around) => {
  const result = await verify(signed(around(assertion('a', 'ann')), 'a', key), [key]);
  expect(told(result)).toEqual(['Assertion a: valid']);
  expect(result.coverage).toContainEqual(
    expect.objectContaining({ id: 'a', used: true, signedBy: [0] }),
  );
});

it('SAML 1.1 has other names for IDs', async () => {
  const old =
    '<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:1.0:assertion" MajorVersion="1" AssertionID="a"/>';
  const xml = signed(federation(old), 'a', key, { idAttribute: 'AssertionID' });
  expect(told(await verify(xml, [key]))).toEqual(['Assertion a: valid']);
});

it.each([
  ['an extension', (inside: string) => `<samlp:Extensions>${inside}</samlp:Extensions>`],
  [
    'a status',
    (inside: string) =>
      `<samlp:Status><samlp:StatusDetail>${inside}</samlp:StatusDetail></samlp:Status>`,
  ],
  ['something unknown', (inside: string) => `<x>${inside}</x>`],
])('one in %s is not', async (_, around) => {
  const result = await verify(signed(response('r', around(assertion('a', 'ann'))), 'a', key), [
    key,
  ]);
  expect(told(result)).toEqual(['Assertion a: wrapped']);
  expect(result.coverage).toMatchObject([{ id: 'r' }, { id: 'a', used: false, signedBy: [] }]);
});

it('an assertion of another namespace is none, and is listed all the same', async () => {
  const xml = response('r', '<x:Assertion xmlns:x="urn:x" ID="a"/>');
  expect((await verify(xml, [key])).coverage).toMatchObject([
    { id: 'r' },
    { id: 'a', used: false },
  ]);
});
