import { deflateRawSync, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Exchange } from '../../../lib/model/exchange.ts';
import { flowsOf } from '../../../lib/trace/flows.ts';
import { importRecording } from '../../../lib/trace/import/import.ts';
import { messagesOf } from '../../../lib/trace/messages.ts';
import { RECORDINGS } from '../../fuzz/recordings.ts';
import { once } from '../hostile/mutate.ts';
import { generator, pick, type Random } from '../journey/random.ts';
import { b64, exchange, post, recordingOf } from './exchange.ts';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);
const SIGNS = [
  'a',
  'é',
  '日',
  '🚢',
  '+',
  '/',
  ' ',
  '&amp;',
  '&#233;',
  '<!--x-->',
  '\n',
  '%41',
  '=',
];

const some = (random: Random): string =>
  Array.from({ length: 1 + Math.floor(random() * 60) }, () => pick(random, SIGNS)).join('');

const document = (random: Random): string =>
  `<p:LogoutRequest xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" ID="_${random()}"><p:SessionIndex>${some(random)}</p:SessionIndex></p:LogoutRequest>`;

const inQuery = (value: string, relayState: string): Partial<Exchange> => ({
  url: `https://idp.test/slo?x=1&SAMLRequest=${value}&RelayState=${encodeURIComponent(relayState)}`,
});

/** That message, encoded in one of the ways that senders have. */
const sent = (random: Random, xml: string, relayState: string): Partial<Exchange> => {
  const raw = deflateRawSync(xml).toString('base64');
  const form = (value: string): string =>
    new URLSearchParams({ SAMLRequest: value, RelayState: relayState, y: some(random) }).toString();
  return pick(random, [
    () => inQuery(encodeURIComponent(raw), relayState),
    () =>
      inQuery(
        encodeURIComponent(raw).replace(/%../g, (code) => code.toLowerCase()),
        relayState,
      ),
    () => inQuery(encodeURIComponent(deflateSync(xml).toString('base64')), relayState),
    () => inQuery(encodeURIComponent(b64(xml).replace(/=+$/, '')), relayState),
    () => inQuery(raw.replace(/\+/g, '-').replace(/\//g, '_'), relayState),
    () => post(form(b64(xml))),
    () => post(Buffer.from(form(raw)), 'application/x-www-form-urlencoded; charset=UTF-8'),
    () => post(form(b64(xml).replace(/.{76}/g, '$&\r\n'))),
    () =>
      post(
        `--b\r\nContent-Disposition: form-data; name="RelayState"\r\n\r\n${relayState}\r\n--b\r\nContent-Disposition: form-data; name="SAMLRequest"\r\n\r\n${b64(xml)}\r\n--b--`,
        'multipart/form-data; boundary=b',
      ),
    () => ({
      ...post(''),
      requestBody: {
        form: [
          ['RelayState', relayState],
          ['SAMLRequest', b64(xml)],
        ] as [string, string][],
      },
    }),
  ])();
};

test('however a message was sent, it is read exactly', async () => {
  for (const seed of SEEDS) {
    const random = generator(seed);
    const [xml, relayState] = [document(random), some(random)];
    const list = await messagesOf(recordingOf(exchange(sent(random, xml, relayState))));
    expect(list.map((one) => [one.type, one.xml, one.relayState, one.unreadable])).toEqual([
      ['LogoutRequest', xml, relayState, null],
    ]);
  }
});

test('whatever becomes of a recording, each message is in one flow, and has a place', async () => {
  for (const seed of SEEDS) {
    const random = generator(seed);
    const reading = await importRecording(once(random, pick(random, RECORDINGS)));
    if ('error' in reading) {
      expect(reading.error).toMatch(/^[a-zA-Z]+$/);
      continue;
    }
    const { exchanges } = reading.recording;
    expect(new Set(exchanges.map((one) => one.id)).size).toBe(exchanges.length);
    const messages = await messagesOf(reading.recording);
    const ids = messages.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    const flows = flowsOf(reading.recording, messages);
    expect(flows.flatMap((flow) => flow.messages).toSorted()).toEqual(ids.toSorted());
    for (const message of messages) {
      expect(exchanges.some((one) => one.id === message.exchange)).toBe(true);
      // Nothing is listed that says nothing: it was read, or there is a reason.
      const says =
        message.message ??
        message.artifact ??
        message.unreadable ??
        message.facts[0] ??
        message.xml;
      expect(says).toBeTruthy();
    }
  }
});
