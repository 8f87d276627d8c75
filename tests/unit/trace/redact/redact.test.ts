import { describe, expect, test } from 'vitest';
import type { Recording } from '../../../../lib/model/exchange.ts';
import { exportRecording } from '../../../../lib/trace/export/export.ts';
import { importRecording } from '../../../../lib/trace/import/import.ts';
import { messagesOf } from '../../../../lib/trace/messages.ts';
import { redact } from '../../../../lib/trace/redact/redact.ts';
import { b64, exchange, messagesIn, post, RESPONSE, recordingOf } from '../exchange.ts';
import { plant } from './planted.ts';
import { readOut } from './readOut.ts';

const NOTHING = { console: null, gives: {}, holds: {} };
const without = (recording: Recording) =>
  redact(recording, { setUp: { sp: NOTHING, idp: NOTHING } });

const NOW = new Date('2026-11-21T12:00:00Z');

describe('nothing personal is left', () => {
  const { exchanges, values } = plant(1);
  const recording = recordingOf(...exchanges, ...plant(2).exchanges);
  const everything = [...values, ...plant(2).values];

  test('every planted value can be found before', () => {
    const all = readOut(JSON.stringify(exchanges));
    const unseen = values.filter(({ value }) => !all.includes(value.toLowerCase()));
    // Just the one that a comment cuts in two can't be found as a whole.
    expect(unseen.map(({ where }) => where)).toEqual(['attribute with blanks']);
  });

  test.each(['ferry', 'samlTracer', 'har', 'text'] as const)(
    'in a file of the kind %s',
    async (format) => {
      const { recording: left } = await without(recording);
      const all = readOut(await exportRecording(left, format, NOW));
      expect(everything.filter(({ value }) => all.includes(value.toLowerCase()))).toEqual([]);
    },
  );

  test('in what a redacted file says to its reader', async () => {
    const { recording: left } = await without(recording);
    const all = readOut(JSON.stringify(await messagesOf(left)));
    expect(everything.filter(({ value }) => all.includes(value.toLowerCase()))).toEqual([]);
  });
});

describe('what the diagnosis needs is left', () => {
  const before = recordingOf(...plant(3).exchanges);

  test('the same messages, by the same parties, at the same times', async () => {
    const { recording } = await without(before);
    const facts = async (given: typeof before) =>
      (await messagesOf(given)).map(({ xml: _, raw: __, ...one }) => ({
        type: one.type,
        binding: one.binding,
        exchange: one.exchange,
        id: one.message?.id,
        issuer: one.message?.issuer,
        destination: one.message?.destination,
        inResponseTo: one.message?.inResponseTo,
        status: one.message?.status,
        audiences: one.message?.assertions.map(({ audiences }) => audiences),
        recipients: one.message?.assertions.map(({ confirmations }) => confirmations[0]?.recipient),
        attributes: one.message?.assertions.map(({ attributes }) =>
          attributes.map(({ name, values }) => [name, values.length]),
        ),
        algorithms: one.message?.signatures.map(({ algorithm }) => algorithm),
      }));
    expect(await facts(recording)).toEqual(await facts(before));
  });

  test('the same value has the same placeholder, in a request and in its logout', async () => {
    const { recording } = await without(before);
    const names = (await messagesOf(recording)).flatMap(({ message }) => [
      ...(message?.assertions.map(({ nameId }) => nameId?.value) ?? []),
      message?.logout?.nameId?.value,
    ]);
    const seen = new Set(names.filter((name) => name !== undefined));
    expect([...seen]).toEqual([expect.stringMatching(/^nameId-\d+@acme\.test$/)]);
  });

  test('a tenant that the issuer names is still named there', async () => {
    const tenant = '6c3f2f3e-9a70-4b7c-8a5b-0f1e2d3c4b5a';
    const xml = RESPONSE.replaceAll('https://idp.test', `https://sts.test/${tenant}/`).replace(
      '</a:Subject>',
      `</a:Subject><a:AttributeStatement><a:Attribute Name="tenantid"><a:AttributeValue>${tenant}</a:AttributeValue></a:Attribute></a:AttributeStatement>`,
    );
    const sent = exchange(post(`SAMLResponse=${encodeURIComponent(b64(xml))}`));
    const [message] = await messagesOf((await without(recordingOf(sent))).recording);
    expect(message?.message?.issuer).toBe(`https://sts.test/${tenant}/`);
    expect(message?.xml).toContain('<a:AttributeValue>00000000-0000-4000-8000-');
  });

  test('how it was encoded, and that a comment cuts a name', async () => {
    const bare = b64(RESPONSE).replace(/=+$/, '');
    const url = `https://sp.test/acs?SAMLResponse=${encodeURIComponent(bare)}`;
    const [before] = await messagesIn({ url });
    const { recording } = await without(recordingOf(exchange({ url })));
    const [after] = await messagesOf(recording);
    expect(after?.oddities.filter((odd) => odd !== 'unpadded')).toEqual(
      before?.oddities.filter((odd) => odd !== 'unpadded'),
    );
    expect(after?.xml).toMatch(/<a:NameID>nameId-\d@acme\.test<!--removed-->nameId-\d<\/a:NameID>/);
  });

  test('cookies keep their names, and how they were set', async () => {
    const { recording } = await without(before);
    const [first] = recording.exchanges;
    const of = (name: string) =>
      [...(first?.requestHeaders ?? []), ...(first?.responseHeaders ?? [])].find(
        (h) => h.name === name,
      )?.value;
    expect(of('Cookie')).toMatch(/^sid=cookie-\d+; theme=cookie-\d+$/);
    expect(of('Set-Cookie')).toMatch(/^sid=cookie-\d+; Path=\/; SameSite=Lax$/);
    expect(of('Authorization')).toMatch(/^Bearer token-\d+$/);
  });
});

test('a receipt says how many values of which kind were replaced', async () => {
  const sent = exchange(post(`SAMLResponse=${encodeURIComponent(b64(RESPONSE))}&RelayState=deep`));
  expect((await without(recordingOf(sent))).receipt).toEqual({ nameId: 2, relayState: 1 });
});

test('nothing personal: nothing is changed', async () => {
  const sent = exchange({
    url: 'https://sp.test/login',
    responseHeaders: [{ name: 'Date', value: 'x' }],
  });
  const { recording, receipt } = await without(recordingOf(sent));
  expect({ recording, receipt }).toEqual({
    recording: { ...recordingOf(sent), verifications: {} },
    receipt: {},
  });
});

describe('files that are read again', () => {
  // What another tool had decoded has no place in these two.
  const recording = recordingOf(...plant(4).exchanges.filter(({ decoded }) => !decoded));

  test('ours gives the same recording', async () => {
    const read = await importRecording(await exportRecording(recording, 'ferry', NOW));
    expect(read).toEqual({ kind: 'recording', recording });
  });

  test.each(['samlTracer', 'har'] as const)('%s gives the same messages', async (format) => {
    const read = await importRecording(await exportRecording(recording, format, NOW));
    if ('error' in read) throw new Error(read.error);
    const told = async (given: typeof recording) =>
      (await messagesOf(given))
        .filter(({ carrier }) => carrier === 'body' || carrier === 'query')
        .map(({ type, xml, relayState }) => ({ type, xml, relayState }));
    const all = (await told(recording)).filter(({ type }) => type !== 'Envelope');
    expect(await told(read.recording)).toEqual(
      expect.arrayContaining(format === 'har' ? all : all.slice(0, 3)),
    );
  });
});
