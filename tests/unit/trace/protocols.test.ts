import { describe, expect, test } from 'vitest';
import { sha1 } from '../../../lib/saml/hash.ts';
import { withIssuers } from '../../../lib/trace/diagnose/artifacts.ts';
import { matchArtifact } from '../../../lib/trace/protocols/artifact.ts';
import { b64, messagesIn, post, REQUEST, RESPONSE } from './exchange.ts';

const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();
const query = (fields: Record<string, string>): { url: string } => ({
  url: `https://idp.test/sso?${form(fields)}`,
});

const SAML1 =
  '<Response xmlns="urn:oasis:names:tc:SAML:1.0:protocol" MajorVersion="1" MinorVersion="1" ResponseID="_1" Recipient="https://sp.test/acs"><Status><StatusCode Value="samlp:Success"/></Status><a:Assertion xmlns:a="urn:oasis:names:tc:SAML:1.0:assertion" MajorVersion="1" MinorVersion="1" AssertionID="_a1" Issuer="https://idp.test"><a:Conditions NotOnOrAfter="2026-11-21T12:00:00Z"><a:AudienceRestrictionCondition><a:Audience>https://sp.test</a:Audience></a:AudienceRestrictionCondition></a:Conditions><a:AttributeStatement><a:Subject><a:NameIdentifier Format="f">ada</a:NameIdentifier></a:Subject><a:Attribute AttributeName="mail"><a:AttributeValue>ada@acme.test</a:AttributeValue></a:Attribute></a:AttributeStatement></a:Assertion></Response>';

describe('artifacts', () => {
  const source = Buffer.from(sha1(Buffer.from('https://idp.test')), 'hex');
  const handle = Buffer.alloc(20, 9);

  test('of SAML 2.0 are taken apart, and their issuer known', async () => {
    const value = b64(Buffer.concat([Buffer.from([0, 4, 0, 3]), source, handle]));
    const [message] = await messagesIn(query({ SAMLart: value, RelayState: 'r' }));
    expect(message).toMatchObject({
      protocol: 'saml2',
      binding: 'artifact',
      relayState: 'r',
      artifact: {
        typeCode: '0x0004',
        endpointIndex: 3,
        sourceId: source.toString('hex'),
        handle: '09'.repeat(20),
      },
      unreadable: null,
    });
    const known = ['https://sp.test', 'https://idp.test'];
    expect(message?.artifact && matchArtifact(message.artifact, known)).toBe('https://idp.test');
    expect(message?.artifact && matchArtifact(message.artifact, [])).toBeNull();
  });

  test('in a diagnosis have the name of an issuer that is configured, or seen', async () => {
    const value = b64(Buffer.concat([Buffer.from([0, 4, 0, 3]), source, handle]));
    const given = await messagesIn(query({ SAMLart: value }));
    const nothing = { console: null, gives: {}, holds: {} };
    const sp = { ...nothing, holds: { idpEntityId: 'https://idp.test' } };
    expect(withIssuers(given, { sp, idp: nothing })[0]?.facts).toEqual([
      ['Issuer', 'https://idp.test'],
    ]);
    expect(withIssuers(given, { sp: nothing, idp: nothing })).toEqual(given);
  });

  test('of SAML 1.1 have no index', async () => {
    const value = b64(Buffer.concat([Buffer.from([0, 1]), source, handle]));
    expect(await messagesIn(post(form({ SAMLart: value, TARGET: 't' })))).toMatchObject([
      {
        protocol: 'saml1',
        relayState: 't',
        artifact: { endpointIndex: null, handle: '09'.repeat(20) },
      },
    ]);
  });

  test('that are too short, or none, are listed', async () => {
    expect(await messagesIn(query({ SAMLart: 'AAQAAA==' }))).toMatchObject([
      { artifact: { typeCode: '0x0004', endpointIndex: 0, sourceId: null, handle: null } },
    ]);
    expect(await messagesIn(query({ SAMLart: '*' }))).toMatchObject([
      { artifact: null, unreadable: 'notBase64' },
    ]);
  });
});

test('SAML 1.1 says what it says by its own names', async () => {
  const [message] = await messagesIn(
    post(form({ SAMLResponse: b64(SAML1), TARGET: 'https://sp.test/x' })),
  );
  expect(message).toMatchObject({
    protocol: 'saml1',
    binding: 'post',
    type: 'Response',
    relayState: 'https://sp.test/x',
    message: null,
    unreadable: null,
  });
  expect(message?.facts).toEqual(
    expect.arrayContaining([
      ['Recipient', 'https://sp.test/acs'],
      ['Issuer', 'https://idp.test'],
      ['Audience', 'https://sp.test'],
      ['NameIdentifier', 'ada'],
      ['mail', 'ada@acme.test'],
    ]),
  );
});

describe('WS-Federation', () => {
  const assertion = /<a:Assertion.*<\/a:Assertion>/.exec(RESPONSE)?.[0] ?? '';
  const rstr = (token: string): string =>
    `<t:RequestSecurityTokenResponse xmlns:t="http://docs.oasis-open.org/ws-sx/ws-trust/200512" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion"><t:Lifetime><Created>c</Created></t:Lifetime><t:RequestedSecurityToken>${token}</t:RequestedSecurityToken></t:RequestSecurityTokenResponse>`;

  test('asks', async () => {
    expect(
      await messagesIn(query({ wa: 'wsignin1.0', wtrealm: 'urn:sp', wctx: 'c' })),
    ).toMatchObject([
      {
        protocol: 'wsfed',
        type: 'wsignin1.0',
        role: 'request',
        relayState: 'c',
        facts: [
          ['wa', 'wsignin1.0'],
          ['wtrealm', 'urn:sp'],
          ['wctx', 'c'],
        ],
      },
    ]);
  });

  test('answers with a token of SAML 2.0', async () => {
    const [message] = await messagesIn(post(form({ wa: 'wsignin1.0', wresult: rstr(assertion) })));
    expect(message).toMatchObject({
      protocol: 'wsfed',
      role: 'response',
      parameter: 'wresult',
      xml: rstr(assertion),
      message: { type: 'Assertion', issuer: 'https://idp.test', assertions: [{ id: '_a' }] },
    });
    expect(message?.facts).toContainEqual(['Created', 'c']);
  });

  test('or of SAML 1.1', async () => {
    const token = /<a:Assertion.*<\/a:Assertion>/.exec(SAML1)?.[0] ?? '';
    const [message] = await messagesIn(post(form({ wa: 'wsignin1.0', wresult: rstr(token) })));
    expect(message).toMatchObject({ message: null, unreadable: null });
    expect(message?.facts).toContainEqual(['NameIdentifier', 'ada']);
  });

  test('is not what merely has a parameter of that name', async () => {
    expect(
      await messagesIn(query({ wa: '1', wctx: 'x' }), query({ wreply: 'x', whr: 'y' })),
    ).toEqual([]);
  });

  test('that is broken is listed', async () => {
    expect(await messagesIn(post(form({ wa: 'wsignin1.0', wresult: '<a>' })))).toMatchObject([
      { role: 'response', unreadable: 'cutOff' },
    ]);
  });
});

describe('documents as bodies', () => {
  const soap = (inside: string, header = ''): string =>
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">${header}<s:Body>${inside}</s:Body></s:Envelope>`;
  const resolve =
    '<p:ArtifactResolve xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" ID="_ar"><p:Artifact>AAQ</p:Artifact></p:ArtifactResolve>';
  const resolved = `<p:ArtifactResponse xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" InResponseTo="_ar">${RESPONSE}</p:ArtifactResponse>`;

  test('SOAP, there and back', async () => {
    const given = { ...post(soap(resolve), 'text/xml'), responseBody: { text: soap(resolved) } };
    expect(await messagesIn(given)).toMatchObject([
      { binding: 'soap', type: 'ArtifactResolve', role: 'request', carrier: 'body', parameter: '' },
      {
        binding: 'soap',
        type: 'ArtifactResponse',
        role: 'response',
        carrier: 'responseBody',
        message: { inResponseTo: '_ar', assertions: [{ id: '_a' }] },
      },
    ]);
  });

  test('PAOS', async () => {
    const header =
      '<s:Header><paos:Request xmlns:paos="urn:liberty:paos:2003-08" responseConsumerURL="/e"/></s:Header>';
    const type = [{ name: 'content-type', value: 'application/vnd.paos+xml' }];
    expect(
      await messagesIn({ responseHeaders: type, responseBody: { text: soap(REQUEST, header) } }),
    ).toMatchObject([{ binding: 'paos', type: 'AuthnRequest' }]);
  });

  test('a message by itself', async () => {
    expect(await messagesIn(post(RESPONSE, 'text/xml'))).toMatchObject([
      { type: 'Response', oddities: ['notEncoded'] },
    ]);
  });

  test('nor is what merely has the name of a message', async () => {
    const value = b64('<Response xmlns="urn:x"/>');
    expect(await messagesIn(post(form({ SAMLResponse: value })))).toMatchObject([
      { type: 'SAMLResponse', unreadable: 'notSaml', message: null },
    ]);
  });

  test('other XML is none', async () => {
    expect(await messagesIn(post(soap('<a/>'), 'text/xml'), post('<a/>', 'text/xml'))).toEqual([]);
  });
});

describe('OAuth and OpenID Connect', () => {
  const claims = `e30.${Buffer.from('{"sub":"ada"}').toString('base64url')}.x`;
  test.each<[string, Parameters<typeof messagesIn>[0], string, string]>([
    [
      'asks',
      query({ client_id: 'c', response_type: 'code', state: 'state' }),
      'authorization request',
      'query',
    ],
    ['answers', query({ code: 'c', state: 'state' }), 'authorization response', 'query'],
    [
      'answers in the fragment',
      { url: 'https://sp.test/#access_token=t&token_type=Bearer&state=state' },
      'authorization response',
      'fragment',
    ],
    [
      'answers in a form',
      post(form({ id_token: claims, state: 'state' })),
      'authorization response',
      'body',
    ],
    ['refuses', query({ error: 'access_denied', state: 'state' }), 'error response', 'query'],
    [
      'fetches tokens',
      post(form({ grant_type: 'authorization_code', code: 'c' })),
      'token request',
      'body',
    ],
    ['ends', query({ id_token_hint: claims, state: 'state' }), 'logout request', 'query'],
  ])('%s', async (_, given, type, carrier) => {
    expect(await messagesIn(given)).toMatchObject([
      { protocol: 'oauth', binding: 'frontChannel', type, carrier, unreadable: null },
    ]);
  });

  test('a token’s claims are among the facts', async () => {
    const [message] = await messagesIn(post(form({ id_token: claims, state: 'state' })));
    expect(message?.facts).toContainEqual(['claims', '{"sub":"ada"}']);
  });

  test('is not what merely has such a parameter', async () => {
    expect(
      await messagesIn(
        query({ code: 'SAVE10' }),
        query({ code: '10001', state: 'NY' }),
        query({ state: 'NY' }),
        query({ error: 'oops' }),
      ),
    ).toEqual([]);
  });
});
