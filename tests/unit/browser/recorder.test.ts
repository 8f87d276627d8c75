import { beforeEach, expect, test, vi } from 'vitest';
import { MOST_BYTES, MOST_EXCHANGES, readLog } from '../../../lib/browser/record/log.ts';
import { openRecorder, type WebRecorder } from '../../../lib/browser/record/recorder.ts';
import { OFF } from '../../../lib/browser/record/state.ts';
import type { RecordingState } from '../../../lib/model/recording.ts';
import { answer, request } from '../trace/record/events.ts';
import { memory } from './harness.ts';

let session = memory();
let listens: boolean[] = [];
beforeEach(() => {
  session = memory();
  listens = [];
});

/** A worker that has just started. */
const wake = (): WebRecorder =>
  openRecorder(session.open(), { listen: (on) => listens.push(on), now: () => 1 });
const ON: RecordingState = { ...OFF, on: true, scope: 'allSites', until: 1e15 };
const POST = { formData: { SAMLResponse: ['PHNhbWw+'] } };
const log = () => readLog(session.open());

const whole = (recorder: WebRecorder, n: number, url = `https://sp.example/${n}.png`) =>
  recorder.hear({
    ended: answer({ requestId: String(n), type: 'image', url, timeStamp: 1_000 + n }),
  });

test('nothing is heard before a recording begins, nor after it ends', async () => {
  const recorder = wake();
  await recorder.state();
  expect(listens).toEqual([false]);
  whole(recorder, 1);
  await recorder.start(ON);
  whole(recorder, 2);
  await recorder.stop('byHand');
  whole(recorder, 3);
  await recorder.flush();
  expect(listens).toEqual([false, true, false]);
  expect((await log()).exchanges.map(({ url }) => url)).toEqual(['https://sp.example/2.png']);
  expect(await recorder.state()).toMatchObject({ on: false, stopped: 'byHand' });
});

test('a worker that dies and wakes loses nothing of a sign-in', async () => {
  const first = wake();
  await first.start(ON);
  first.hear({ began: { ...request({ method: 'POST' }), requestBody: POST } });
  // A message is written at once, though its request is still under way.
  await vi.waitFor(async () => expect((await log()).exchanges).toHaveLength(1));
  session.revive();
  const second = wake();
  // The event that woke it is heard before anything is read.
  second.hear({ ended: answer({ method: 'POST', statusCode: 302 }) });
  await second.state();
  await second.flush();
  expect((await log()).exchanges).toMatchObject([
    {
      id: '7@1000',
      status: 302,
      ended: 1_050,
      requestBody: { form: [['SAMLResponse', 'PHNhbWw+']] },
    },
  ]);
});

test('only the tabs of a flow are recorded, or only the hosts of a trace', async () => {
  const recorder = wake();
  await recorder.start({ ...ON, scope: { hosts: [] }, tabs: [3] });
  whole(recorder, 1);
  recorder.hear({ ended: answer({ requestId: '2', tabId: 4 }) });
  await recorder.change({ tabs: [3, 4] });
  recorder.hear({ ended: answer({ requestId: '3', tabId: 4 }) });
  await recorder.flush();
  expect((await log()).exchanges.map(({ id }) => id)).toEqual(['1@1001', '3@1050']);

  await recorder.start({ ...ON, scope: { hosts: ['sp.example'] } });
  whole(recorder, 1, 'https://SP.example:8443/a');
  whole(recorder, 2, 'https://evil.example/sp.example');
  whole(recorder, 3, 'https://sp.example@evil.example/');
  await recorder.flush();
  expect((await log()).exchanges.map(({ id }) => id)).toEqual(['1@1001']);
});

test('a long recording stays within its limits, and its messages stay', async () => {
  const recorder = wake();
  await recorder.start(ON);
  const acs = 'https://sp.example/acs?SAMLResponse=a';
  whole(recorder, 0, acs);
  for (let n = 1; n <= 12_000; n++) {
    whole(recorder, n);
    if (n % 50 === 0) await recorder.flush();
  }
  const { exchanges, dropped, used } = await log();
  expect(exchanges.length).toBeLessThanOrEqual(MOST_EXCHANGES);
  expect(exchanges.length + dropped).toBe(12_001);
  expect(exchanges[0]?.url).toBe(acs);
  expect(exchanges.at(-1)?.url).toBe('https://sp.example/12000.png');
  expect(used).toBeLessThanOrEqual(MOST_BYTES);
});

test('messages alone may not exceed the limit either: the oldest go', async () => {
  const recorder = wake();
  await recorder.start(ON);
  const padding = 'QUJD'.repeat(150_000);
  for (let n = 0; n < 12; n++) {
    whole(recorder, n, `https://sp.example/acs?SAMLResponse=${padding}`);
    await recorder.flush();
  }
  const { exchanges, dropped, used } = await log();
  expect(used).toBeLessThanOrEqual(MOST_BYTES);
  expect(exchanges.length + dropped).toBe(12);
  expect(exchanges.at(-1)?.id).toBe('11@1011');
  const kept = JSON.stringify(session.items()).length;
  expect(kept).toBeLessThanOrEqual(MOST_BYTES * 1.2);
});

test('a new recording takes the place of the old, and clearing forgets it', async () => {
  const recorder = wake();
  await recorder.start(ON);
  whole(recorder, 1);
  await recorder.stop('time');
  session.revive();
  const next = wake();
  await next.start(ON);
  whole(next, 2);
  await next.flush();
  expect((await log()).exchanges.map(({ id }) => id)).toEqual(['2@1002']);
  await next.clear();
  expect(await log()).toEqual({ exchanges: [], dropped: 0, used: 0 });
  expect(Object.keys(session.items())).toEqual(['trace:state']);
  whole(next, 3);
  await next.flush();
  expect((await log()).exchanges).toHaveLength(1);
});
