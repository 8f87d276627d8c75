import { expect, test } from 'vitest';
import { inspect } from '../../../lib/inspect/inspect.ts';
import type { Exchange } from '../../../lib/model/exchange.ts';
import { entra } from '../../mistakes/desks/entra.ts';
import { infobip } from '../../mistakes/desks/infobip.ts';
import { embark, withDemands } from '../../mistakes/voyage.ts';

const voyage = await embark(infobip(), entra());
const setUp = withDemands(voyage.right.setUp);
const good = (await voyage.sail(null))?.trace ?? [];
const wrongAudience =
  (
    await voyage.sail({
      what: 'a slash too many',
      side: 'idp',
      change: ({ setUp: { idp } }) => ({ holds: { spEntityId: `${idp.holds.spEntityId}/` } }),
    })
  )?.trace ?? [];

const har = (exchanges: readonly Exchange[]): string =>
  JSON.stringify({
    log: {
      version: '1.2',
      entries: exchanges.map((one) => ({
        startedDateTime: new Date(one.at).toISOString(),
        time: 1,
        _resourceType: 'document',
        request: {
          method: one.method,
          url: one.url,
          headers: [],
          ...(one.requestBody &&
            'form' in one.requestBody && {
              postData: {
                mimeType: 'application/x-www-form-urlencoded',
                text: new URLSearchParams(one.requestBody.form).toString(),
              },
            }),
        },
        response: {
          status: one.status,
          statusText: '',
          headers: one.responseHeaders,
          content: {
            mimeType: 'text/html',
            text: one.responseBody && 'text' in one.responseBody ? one.responseBody.text : '',
          },
        },
      })),
    },
  });

/** Any day: a recording has times of its own. */
const now = new Date('2030-01-01T00:00:00Z');

test('a recording of a sign-in that is all right: its messages, what was verified, and no finding', async () => {
  const { kind, decoded, findings } = await inspect(har(good), { setUp, now });
  expect(kind).toBe('har');
  expect(findings).toEqual([]);
  const sent = expect.stringMatching(/^[_a-z]\S{15,}$/i);
  expect(decoded).toMatchObject({
    requests: good.length,
    messages: [
      { type: 'AuthnRequest', binding: 'redirect', id: sent, message: 'h1:0' },
      { type: 'Response', binding: 'post', inResponseTo: sent, message: 'h2:0' },
    ],
    flows: [{ kind: 'signIn', outcome: 'verified' }],
  });
});

test('a mistake is named with its side and field, and what puts it right', async () => {
  const { findings } = await inspect(har(wrongAudience), { setUp, now });
  expect(findings[0]).toMatchObject({
    severity: 'error',
    side: 'idp',
    fields: ['spEntityId'],
    correct: { side: 'idp', field: 'spEntityId', value: setUp.sp.gives.spEntityId },
  });
});

test('a message by itself is held against the connection, by the clock that is named', async () => {
  const form = good.flatMap((one) =>
    one.requestBody && 'form' in one.requestBody ? one.requestBody.form : [],
  );
  const response = form.find(([name]) => name === 'SAMLResponse')?.[1] ?? '';
  const then = new Date(good[0]?.at ?? 0);
  const right = await inspect(response, { setUp, now: then });
  expect(right.findings).toEqual([]);
  expect(right.decoded).toMatchObject({ signatures: [{ element: 'Assertion', valid: true }] });
  const hoursLater = new Date(then.getTime() + 5 * 3_600_000);
  const late = await inspect(response, { setUp, now: hoursLater });
  expect(late.findings.map((one) => one.rule)).toEqual(['assertion-expired']);
  const body = new URLSearchParams({ SAMLResponse: response }).toString();
  expect((await inspect(body, { setUp, now: then })).findings).toEqual([]);
});

test.each([
  [
    'a page that posts a message',
    'html',
    `<!doctype html><form method=post><input name=SAMLResponse value=${btoa('<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1"/>')}>`,
    'Response',
  ],
  [
    'SOAP',
    'xml',
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><p:ArtifactResolve xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol"/></s:Body></s:Envelope>',
    'ArtifactResolve',
  ],
  ['WS-Federation', 'url', 'https://idp.test/?wa=wsignin1.0&wtrealm=urn:sp', 'wsignin1.0'],
])('%s is read as a recording of one request', async (_, kind, text, type) => {
  const inspection = await inspect(text, { now });
  expect(inspection).toMatchObject({ kind, decoded: { requests: 1, messages: [{ type }] } });
});
