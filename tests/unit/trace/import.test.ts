import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Recording } from '../../../lib/model/exchange.ts';
import type { ProtocolMessage } from '../../../lib/model/protocol.ts';
import { importRecording } from '../../../lib/trace/import/import.ts';
import { joined } from '../../../lib/trace/import/join.ts';
import { messagesOf } from '../../../lib/trace/messages.ts';
import { b64, REQUEST, RESPONSE } from './exchange.ts';

const read = async (input: unknown): Promise<Recording> => {
  const reading = await importRecording(typeof input === 'string' ? input : JSON.stringify(input));
  if ('error' in reading) throw new Error(reading.error);
  return reading.recording;
};

const messages = async (input: unknown): Promise<ProtocolMessage[]> =>
  messagesOf(await read(input));

const VALUE = b64(RESPONSE);
const FORM = `SAMLResponse=${encodeURIComponent(VALUE)}&RelayState=r`;
const SSO = `https://idp.test/sso?SAMLRequest=${encodeURIComponent(deflateRawSync(REQUEST).toString('base64'))}`;
const BOTH = ['AuthnRequest', 'Response'];
const typesOf = (list: readonly ProtocolMessage[]): string[] => list.map((one) => one.type);

describe('SAML-tracer', () => {
  const request = {
    method: 'GET',
    url: SSO,
    requestId: '1',
    requestHeaders: [{ name: 'Host', value: 'idp.test' }],
    get: [],
    protocol: 'SAML-P',
    saml: REQUEST,
    samlart: null,
    responseStatus: 302,
    responseStatusText: 'HTTP/1.1 302 Found',
    responseHeaders: [{ name: 'Date', value: 'Sat, 21 Nov 2026 10:00:00 GMT' }],
  };
  const acs = {
    ...request,
    method: 'POST',
    url: 'https://sp.test/acs',
    saml: RESPONSE,
    postData: { SAMLResponse: [VALUE], RelayState: ['r'] },
    post: [
      ['SAMLResponse', VALUE],
      ['RelayState', 'r'],
    ],
    responseStatus: '',
  };
  const file = (...requests: unknown[]): unknown => ({
    requests,
    timestamp: '2026-11-21T11:00:00.000Z',
  });

  test('as it is now', async () => {
    const recording = await read(file(request, acs));
    expect(recording.exchanges).toMatchObject([
      {
        at: Date.parse('2026-11-21T10:00:00Z'),
        method: 'GET',
        url: SSO,
        status: 302,
        requestHeaders: [{ name: 'Host' }],
      },
      {
        status: null,
        requestBody: {
          form: [
            ['SAMLResponse', VALUE],
            ['RelayState', 'r'],
          ],
        },
      },
    ]);
    const list = await messagesOf(recording);
    expect(typesOf(list)).toEqual(BOTH);
    expect(list[1]).toMatchObject({ xml: RESPONSE, oddities: [] });
  });

  test('before 1.0', async () => {
    const {
      requestId: _,
      post: __,
      ...older
    } = { ...acs, id: '7', requestHeaders: [['Cookie', 'a=b']] };
    const recording = await read(file(older));
    expect(recording.exchanges[0]?.requestHeaders).toEqual([{ name: 'Cookie', value: 'a=b' }]);
    expect(typesOf(await messagesOf(recording))).toEqual(['Response']);
  });

  test.each<[string, object]>([
    [
      'masked',
      {
        postData: '{overwritten}',
        post: [
          ['SAMLResponse', '{hash:0a}'],
          ['RelayState', '{hash:0b}'],
        ],
      },
    ],
    ['removed', { postData: '{overwritten}', post: [['SAMLResponse', '{obf:alternative_3}']] }],
    ['overwritten altogether', { postData: '{overwritten}', post: undefined }],
  ])('%s: by the XML that it had decoded', async (_, change) => {
    expect(await messages(file({ ...acs, ...change }))).toMatchObject([
      {
        type: 'Response',
        xml: RESPONSE,
        message: { id: '_r' },
        oddities: ['masked'],
        unreadable: null,
      },
    ]);
  });

  test('without the dates of answers, by those of its messages', async () => {
    const saml = RESPONSE.replace('ID="_r"', 'ID="_r" IssueInstant="2026-11-21T09:00:00Z"');
    const recording = await read(
      file({ ...request, responseHeaders: [] }, { ...acs, saml, responseHeaders: [] }),
    );
    expect(recording.exchanges.map((one) => one.at)).toEqual([
      Date.parse('2026-11-21T09:00:00Z'),
      Date.parse('2026-11-21T09:00:00Z'),
    ]);
  });

  test('masked, with no XML: listed', async () => {
    const masked = { ...acs, saml: null, post: [['SAMLResponse', '{hash:0a}']] };
    expect(await messages(file(masked))).toMatchObject([{ unreadable: 'masked', xml: null }]);
  });

  test('what an older one misread is mended', async () => {
    const saml = Buffer.from(RESPONSE.replace('ada', 'adé')).toString('latin1');
    const masked = { ...acs, saml, post: [['SAMLResponse', '{hash:0a}']] };
    const [message] = await messages(file(masked));
    expect(message?.message?.assertions[0]?.nameId?.value).toContain('adé');
  });
});

describe('HAR', () => {
  const entry = (request: object, more: object = {}): object => ({
    startedDateTime: '2026-11-21T10:00:00.000Z',
    time: 120.5,
    request: {
      method: 'GET',
      url: SSO,
      httpVersion: 'h2',
      headers: [
        { name: ':method', value: 'GET' },
        { name: 'Accept', value: 'text/html' },
      ],
      queryString: [],
      ...request,
    },
    response: {
      status: 200,
      statusText: '',
      headers: [],
      content: { size: 0, mimeType: 'text/html' },
      redirectURL: '',
    },
    ...more,
  });
  const acs = (postData: object): object =>
    entry({ method: 'POST', url: 'https://sp.test/acs', postData });
  const file = (...entries: unknown[]): unknown => ({
    log: { version: '1.2', creator: {}, entries },
  });

  test.each<[string, object]>([
    ['text', { mimeType: 'application/x-www-form-urlencoded', text: FORM, params: [] }],
    [
      'text in base64',
      { mimeType: 'application/x-www-form-urlencoded', text: b64(FORM), encoding: 'base64' },
    ],
    [
      'fields',
      {
        mimeType: 'application/x-www-form-urlencoded',
        params: [
          { name: 'SAMLResponse', value: VALUE },
          { name: 'RelayState', value: 'r' },
        ],
      },
    ],
    [
      'fields with their escapes',
      {
        mimeType: 'application/x-www-form-urlencoded',
        params: [
          { name: 'SAMLResponse', value: encodeURIComponent(VALUE) },
          { name: 'RelayState', value: 'r' },
        ],
      },
    ],
    [
      'multipart',
      {
        mimeType: 'multipart/form-data; boundary=x',
        text: `--x\r\nContent-Disposition: form-data; name="SAMLResponse"\r\n\r\n${VALUE}\r\n--x\r\nContent-Disposition: form-data; name="RelayState"\r\n\r\nr\r\n--x--`,
      },
    ],
  ])('with the body as %s', async (_, postData) => {
    const list = await messages(file(acs(postData)));
    expect(list).toMatchObject([
      { xml: RESPONSE, relayState: 'r', oddities: [], unreadable: null },
    ]);
  });

  test('in the order of their beginning, with what is known of each', async () => {
    const later = entry(
      {},
      {
        startedDateTime: '2026-11-21T10:00:01+00:00',
        response: { status: 0, _error: 'net::ERR_FAILED' },
      },
    );
    const first = entry(
      {},
      {
        response: { status: 302, headers: [], content: {}, redirectURL: 'https://a.test/' },
        _resourceType: 'document',
      },
    );
    const image = entry(
      {},
      {
        _resourceType: 'image',
        response: {
          status: 200,
          content: { size: 9, mimeType: 'image/png', text: 'AAAA', encoding: 'base64' },
        },
      },
    );
    const { exchanges } = await read(file(later, first, image));
    expect(exchanges).toMatchObject([
      {
        resource: 'document',
        status: 302,
        responseHeaders: [{ name: 'Location', value: 'https://a.test/' }],
        requestHeaders: [{ name: 'Accept' }],
      },
      { resource: 'other', responseBody: { text: '', omitted: 9 } },
      { status: null, ended: null, error: 'net::ERR_FAILED' },
    ]);
  });

  test('pages that post themselves are read from its bodies', async () => {
    const text = b64(`<form method=post action=/x><input name="SAMLResponse" value="${VALUE}">`);
    const page = entry(
      {},
      {
        response: {
          status: 200,
          headers: [],
          content: { mimeType: 'text/html', text, encoding: 'base64' },
        },
      },
    );
    expect(typesOf(await messages(file(page)))).toEqual(BOTH);
  });

  test('of SAML Chrome Panel', async () => {
    const one = {
      ...acs({ mimeType: 'application/x-www-form-urlencoded', text: FORM }),
      saml: RESPONSE,
      request_method: 'POST',
      response_status: 200,
    };
    expect(typesOf(await messages({ 1000000: entry({}), 1000001: one, 1000002: one }))).toEqual(
      BOTH,
    );
  });
});

test.each([
  ['type', 'observedAt'],
  ['stage', 'createdAt'],
])('SSOView, which says “%s”', async (stage, time) => {
  const common = {
    [time]: '2026-11-21T10:00:00.000Z',
    tabId: 4,
    headers: [{ name: 'Accept', value: 'text/html' }],
  };
  const recording = await read({
    version: 1,
    httpMessages: [
      { ...common, id: 'a', [stage]: 'Request', url: SSO, method: 'GET', body: '' },
      {
        ...common,
        id: 'b',
        [stage]: 'Response',
        url: SSO,
        method: 'GET',
        statusCode: 200,
        pairedHttpRequestId: 'a',
        body: '<p>',
      },
      {
        ...common,
        id: 'c',
        [stage]: 'Request',
        url: 'https://sp.test/acs',
        method: 'POST',
        body: FORM,
      },
    ],
  });
  expect(recording.exchanges).toMatchObject([
    { tab: 4, status: 200, responseBody: { text: '<p>' } },
    { status: null },
  ]);
  expect(typesOf(await messagesOf(recording))).toEqual(BOTH);
});

test('a recording of nothing is one', async () => {
  expect(await read('{"log":{"entries":[]}}')).toEqual({ exchanges: [], dropped: 0 });
});

test.each(['[SAMLResponse redacted]', 'REDACTED', '***', '<removed>'])(
  'a value that was taken out by “%s” is masked, not broken',
  async (value) => {
    const form = `SAMLResponse=${encodeURIComponent(value)}`;
    expect(await messages(form)).toMatchObject([{ type: 'SAMLResponse', unreadable: 'masked' }]);
  },
);

test('our own file comes back as it was', async () => {
  const { exchanges } = await read(SSO);
  const file = { samlFerryRecording: 1, dropped: 3, exchanges: [...exchanges, { id: 5 }] };
  expect(await read(file)).toEqual({ exchanges, dropped: 4 });
  expect(await importRecording('{"samlFerryRecording":2}')).toEqual({ error: 'newer' });
});

test('several recordings become one, whose ids stay apart', async () => {
  const [one, other] = [await read(SSO), await read(FORM)];
  const earlier = { ...other, exchanges: other.exchanges.map((x) => ({ ...x, id: 'u0', at: -1 })) };
  const claims = { 'u0:0': { signatures: [], coverage: [] } };
  expect(joined([{ ...one, verifications: claims }, earlier])).toEqual({
    exchanges: [{ ...earlier.exchanges[0] }, { ...one.exchanges[0], id: 'u0-1' }],
    dropped: 0,
  });
  expect(joined([{ ...one, verifications: claims }]).verifications).toEqual(claims);
});

describe('pasted', () => {
  const raw = `POST https://sp.test/acs HTTP/1.1\r\nHost: sp.test\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n${FORM}\r\nHTTP/1.1 200 OK\r\nDate: Sat, 21 Nov 2026 10:00:00 GMT\r\n\r\n<p>\r\n\r\n------------------------------------------------------------------\r\n\r\nGET ${SSO.slice('https://idp.test'.length)} HTTP/1.1\r\nHost: idp.test\r\n\r\n`;
  test.each<[string, string, string[]]>([
    ['an address', SSO, ['AuthnRequest']],
    ['addresses', `${SSO}\n\n${SSO}\n`, ['AuthnRequest', 'AuthnRequest']],
    ['base64', VALUE, ['Response']],
    ['base64 in lines', VALUE.replace(/.{64}/g, '$&\n'), ['Response']],
    ['deflated base64', deflateRawSync(REQUEST).toString('base64'), ['AuthnRequest']],
    ['escaped base64', encodeURIComponent(VALUE), ['Response']],
    ['a form body', FORM, ['Response']],
    ['a query', `?${SSO.split('?')[1]}`, ['AuthnRequest']],
    ['XML', `<?xml version="1.0"?>\n${RESPONSE}`, ['Response']],
    [
      'a page',
      `<!DOCTYPE html><form method=post><input name=SAMLResponse value="${VALUE}">`,
      ['Response'],
    ],
    ['HTTP as text', raw, ['Response', 'AuthnRequest']],
    [
      'a curl command',
      `curl 'https://sp.test/acs' \\\n  -H 'content-type: application/x-www-form-urlencoded' \\\n  --data-raw '${FORM}' --compressed`,
      ['Response'],
    ],
    ['a curl command for an address', `curl "${SSO}"`, ['AuthnRequest']],
    [
      'a curl command with a quoted body',
      `curl https://sp.test/acs -d $'x=\\u0021&${FORM}'`,
      ['Response'],
    ],
  ])('%s', async (_, text, types) => {
    expect(typesOf(await messages(text))).toEqual(types);
  });

  test('a call of fetch, as DevTools copies it', async () => {
    const options = { headers: { accept: 'text/html' }, body: FORM, method: 'POST' };
    const call = `fetch("https://sp.test/acs", ${JSON.stringify(options, null, 2)});`;
    expect(typesOf(await messages(call))).toEqual(['Response']);
    expect(await importRecording('fetch("https://sp.test/acs", alert(1));')).toEqual({
      error: 'nothing',
    });
  });

  test('HTTP as text is taken apart', async () => {
    expect((await read(raw)).exchanges).toMatchObject([
      {
        method: 'POST',
        url: 'https://sp.test/acs',
        requestBody: { text: FORM },
        status: 200,
        statusText: 'OK',
        responseBody: { text: '<p>' },
      },
      { method: 'GET', url: SSO, requestBody: null, status: null },
    ]);
  });

  test('XML stays exactly as it is', async () => {
    const [message] = await messages(`${RESPONSE}\n`);
    expect(message?.xml?.trim()).toBe(RESPONSE);
  });
});

describe('refused, with the reason', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', ' ', 'empty'],
    ['words', 'please fix my login', 'nothing'],
    ['an address with nothing in it', 'https://sp.test/', 'nothing'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', 'nothing'],
    ['other JSON', '{"a":1}', 'nothing'],
    ['a list', '[1,2]', 'nothing'],
    ['broken JSON', '{"log":{"entries":[', 'nothing'],
    ['bytes', Uint8Array.from([0, 1, 2, 3]), 'binary'],
    ['a hundred megabytes', 'x'.repeat(100_000_000), 'tooLarge'],
  ])('%s', async (_, input, error) => {
    expect(await importRecording(input)).toEqual({ error });
  });

  test.each([
    '{"log":{"entries":[null,5,{"request":{"url":7}},{"request":{"url":"constructor","headers":{"length":9},"postData":{"params":[{"name":1}]}},"response":[],"startedDateTime":{},"time":"x"}]}}',
    '{"requests":[{"url":"x","post":"y","postData":{"__proto__":["a"],"toString":5},"saml":{},"requestHeaders":[null,[1,2],["a","b"]]}]}',
    '{"httpMessages":[{"type":"Request","url":"u","id":5,"headers":"no"},{"type":"Response","pairedHttpRequestId":null}]}',
    '{"1000000":{"request":{"url":"<img src=x onerror=alert(1)>"}},"__proto__":{"request":{}}}',
  ])('wrong types and prototype names are not taken: %s', async (text) => {
    const { exchanges } = await read(text);
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]).toMatchObject({
      id: expect.any(String),
      url: expect.any(String),
      requestHeaders: expect.any(Array),
    });
    expect(await messagesOf({ exchanges, dropped: 0 })).toEqual([]);
  });
});
